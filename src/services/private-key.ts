import type { Act, Carrier, Key, Manual, Mint, Service, Shape } from '../model/service.ts'

/** A block from its first line to its last. No second block may begin inside; so long is no key. */
const block = (label: string): Shape => [
  `-----BEGIN ${label}-----`,
  { until: `-----END ${label}-----`, not: '-----BEGIN', max: 32_768 },
]
const trusted = (what: string): Manual => ({
  page: 'https://docs.github.com/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository',
  steps: [`Make a new key pair and put it where ${what}`, 'Take the public key of this one away from everything that trusts it'],
})

const revokedByGpg: Manual = {
  page: 'https://www.gnupg.org/gph/en/manual/c235.html',
  steps: [
    'Revoke the key: `gpg --gen-revoke KEYID`, import the result and publish it',
    'Make a new key and tell those who trusted the old one',
  ],
}

/** A private key that a binary file holds, which `src/detect/keystores/` reads: most have a password, which can be guessed without end. */
const inFile = (name: string, source: string, word: string, manual: Manual): Key => ({
  name,
  source,
  shape: [{ base64: [40, 4096] }],
  beside: [{ word, within: 1 }],
  manual,
  reach: 'Signs and decrypts as whoever the public key stands for, for those who know or guess the password, if it has one.',
})

const keys = 'https://{var.api}/repos/{var.owner}/{var.repo}/keys'
const asAdmin = {
  as: 'admin',
  carrier: { header: 'Authorization', value: 'Bearer {key}' } satisfies Carrier,
  headers: { 'x-github-api-version': '2026-03-10', accept: 'application/vnd.github+json' },
} as const
// 404 is what a token gets that may not see the repository: it says nothing of the key.
const denied = [
  { status: 401, at: 'message' },
  { status: 403, at: 'message' },
  { status: 404, at: 'message' },
] as const

/**
 * What may be done where it is a deploy key of the repository that is scanned: https://docs.github.com/rest/deploy-keys. GitHub shows each
 * key's public half whole, so that the record is found by what the leaked private key comes to, and by nothing less. Deploy keys can't be
 * changed: a new one beside it has the same title, with rekey's label behind it, and the same rights.
 */
const deployKey = {
  pair: 'ssh',
  admin: { is: 'github/github-fine-grained-pat', env: 'REKEY_ADMIN_TOKEN' },
  list: {
    request: `GET ${keys}?per_page=100`,
    ...asAdmin,
    items: '',
    next: 'link',
    match: { id: 'key', is: '{key.public}' },
    label: 'title',
    gives: { title: 'title', read_only: 'read_only' },
    means: { done: { status: 200, at: 'length' }, denied },
    reads: { id: 'id', name: 'title', created: 'created_at', used: 'last_used' },
  },
  revoke: { request: `DELETE ${keys}/{list.id}`, ...asAdmin, means: { done: 204, denied } } satisfies Act,
  create: {
    request: `POST ${keys}`,
    ...asAdmin,
    json: { title: '{list.title} ({incident.label})', key: '{new.public}', read_only: '{list.read_only}' },
    means: { done: { status: 201, at: 'id' }, denied: [...denied, { status: 422, at: 'message' }] },
    gives: {},
    reads: { id: 'id' },
  } satisfies Mint,
} as const satisfies Partial<Key>

/**
 * Private keys, which no service issued. One that is a deploy key of the repository is known by its public half, and is renewed and ended
 * there. Of any other nobody can be asked, and a person ends it by removing the public key, or the certificate, from all that trusts it. One
 * that is encrypted is as safe as its passphrase, and nobody can tell whose it is.
 */
export const privateKey = {
  id: 'private-key',
  name: 'Private key',
  docs: 'https://www.rfc-editor.org/rfc/rfc7468',
  hosts: ['{var.api}'],
  vars: {
    // The one that the admin token is of, as GitHub sets it on its runners.
    api: { env: 'GITHUB_API_URL', default: 'api.github.com', path: true },
    owner: { env: 'GITHUB_REPOSITORY', before: '/' },
    repo: { env: 'GITHUB_REPOSITORY', after: '/' },
  },
  keys: {
    'private-key-pkcs8': {
      name: 'private key (PKCS #8)',
      source: 'https://www.rfc-editor.org/rfc/rfc7468#section-10',
      shape: block('PRIVATE KEY'),
      check: 'pem',
      ...deployKey,
      manual: trusted('its certificate or public key is used; revoke the certificate at the authority that issued it'),
      reach: 'Signs and decrypts as whoever the public key stands for.',
    },
    'private-key-encrypted': {
      name: 'encrypted private key (PKCS #8)',
      source: 'https://www.rfc-editor.org/rfc/rfc7468#section-11',
      shape: block('ENCRYPTED PRIVATE KEY'),
      check: 'pem',
      manual: trusted('its certificate or public key is used, unless the passphrase can’t be guessed'),
      reach: 'Signs and decrypts as whoever the public key stands for, for those who know or guess the passphrase.',
    },
    'private-key-traditional': {
      name: 'private key (RSA, EC or DSA)',
      source: 'https://www.rfc-editor.org/rfc/rfc8017#appendix-A.1.2',
      shapes: [block('RSA PRIVATE KEY'), block('EC PRIVATE KEY'), block('DSA PRIVATE KEY')],
      check: 'pem',
      ...deployKey,
      manual: trusted('its certificate or public key is used (a GitHub App: its settings, Private keys)'),
      reach: 'Signs and decrypts as whoever the public key stands for.',
    },
    'private-key-openssh': {
      name: 'OpenSSH private key',
      source: 'https://cvsweb.openbsd.org/src/usr.bin/ssh/PROTOCOL.key',
      shape: block('OPENSSH PRIVATE KEY'),
      check: 'pem',
      ...deployKey,
      manual: trusted('you log in with it: `authorized_keys`, deploy keys, https://github.com/settings/keys'),
      reach: 'Logs in wherever the public key is authorized.',
    },
    'private-key-pgp': {
      name: 'OpenPGP private key',
      source: 'https://www.rfc-editor.org/rfc/rfc9580#section-6.2',
      shape: block('PGP PRIVATE KEY BLOCK'),
      check: 'pem',
      manual: revokedByGpg,
      reach: 'Signs and decrypts mail, commits and packages as its owner.',
    },
    'private-key-minisign': {
      name: 'minisign secret key without a password',
      source: 'https://jedisct1.github.io/minisign/',
      shape: ['RWQAAEIy', { base64: 203 }, '='],
      manual: {
        page: 'https://jedisct1.github.io/minisign/',
        steps: ['Make a new key pair: `minisign -G`', 'Tell those who have the public key, and sign anew what they still load'],
      },
      reach: 'Signs releases as its owner.',
    },
    'private-key-signify': {
      name: 'signify secret key without a passphrase',
      source: 'https://man.openbsd.org/signify',
      shape: ['RWRCSwAAAA', { base64: 129 }, '='],
      manual: {
        page: 'https://man.openbsd.org/signify',
        steps: ['Make a new key pair: `signify -G`', 'Tell those who have the public key, and sign anew what they still load'],
      },
      reach: 'Signs releases as its owner.',
    },
    'private-key-pkcs12': inFile(
      'private key in a PKCS #12 file',
      'https://www.rfc-editor.org/rfc/rfc7292',
      '.p12',
      trusted('its certificate is used; revoke the certificate at the authority that issued it'),
    ),
    'private-key-java-keystore': inFile(
      'private key in a Java key store',
      'https://docs.oracle.com/en/java/javase/21/docs/specs/man/keytool.html',
      '.jks',
      trusted(
        'its certificate is used: servers, and stores of apps, which may let you change the key that uploads are signed with',
      ),
    ),
    'private-key-pgp-keyring': inFile(
      'OpenPGP private key in a binary file',
      'https://www.rfc-editor.org/rfc/rfc9580#section-5.5.3',
      'secring',
      revokedByGpg,
    ),
    'private-key-der': inFile(
      'private key in DER',
      'https://www.rfc-editor.org/rfc/rfc5958',
      '.der',
      trusted('its certificate or public key is used; revoke the certificate at the authority that issued it'),
    ),
    'private-key-putty': {
      name: 'PuTTY private key',
      source: 'https://the.earth.li/~sgtatham/putty/0.83/htmldoc/AppendixC.html',
      shape: [
        { oneOf: ['PuTTY-User-Key-File-2: ', 'PuTTY-User-Key-File-3: '] },
        { until: 'Private-MAC: ', not: 'PuTTY-User-Key-File', max: 16_384 },
        { hexAny: [40, 64] },
      ],
      manual: trusted('you log in with it: `authorized_keys`, deploy keys'),
      reach: 'Logs in wherever the public key is authorized.',
    },
  },
} as const satisfies Service
