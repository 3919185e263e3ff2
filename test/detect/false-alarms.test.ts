import assert from 'node:assert/strict'
import { createHmac, generateKeyPairSync } from 'node:crypto'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { alphabets } from '../../src/detect/alphabets.ts'
import { withBase58Check } from '../../src/detect/encoded-sums.ts'
import { pick, pickText } from '../../src/detect/random.ts'
import { sampleOf } from '../../src/detect/sample.ts'
import { services } from '../../src/services/index.ts'
import { detector } from './built-in.ts'
import { seeded } from './random.ts'
import { tarOf } from './zips.ts'

/** What was met in real, published text and is no leak: each by its cause, with what stands next to it and is one. */
const random = seeded('false alarms')
const find = (text: string | Buffer, path = 'src/a.txt') => detector.find(Buffer.from(text as string), path).hits
const told = (text: string | Buffer, path?: string) => find(text, path).filter((hit) => hit.judged === null)
const made = (length = 32) => `${pickText(random, alphabets.base62, length - 3)}${pick(random, 10)}aZ`

test('entries of a Secret of Kubernetes that are names and dates', () => {
  const secret = (entries: string) => `apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\nstringData:\n${entries}\n`
  for (const entry of ['  project: my-project1', '  admin.passwordMtime: 2019-03-20T17:54:53Z', '  password.date: 2019-03-20T17'])
    assert.deepEqual(told(secret(entry)), [], entry)
  assert.equal(told(secret(`  project: ${made()}`)).length, 1)
  assert.equal(told(secret(`  admin.password: ${made()}`)).length, 1)
})

test('settings that go on behind a comma, and arguments of a call', () => {
  assert.deepEqual(told('network=tcp,addr=:6379,password=macaron,db=0,pool_size=100,idle_timeout=180'), [])
  assert.deepEqual(told('c = Client(host=config[CONF_HOST], password=config[CONF_PASSWORD])', 'a.py'), [])
  assert.deepEqual(told('c = Client(host=input(HOST), password=getpass())', 'a.py'), [])
  const password = made()
  assert.deepEqual(
    told(`network=tcp,addr=cache.acme.io:6379,password=${password},db=0`).map((hit) => hit.parts.key!.reveal()),
    [password],
  )
})

test('the next name of an object, names in a list, a name that the word in capitals only begins', () => {
  assert.deepEqual(told('"password":{"shape":"Password"},\n"oAuth2Credentials":{"shape":"OAuth2Credentials"}', 'a.json'), [])
  assert.deepEqual(told('fields.addObjects(["newPassword","ne2Password"])', 'a.js'), [])
  assert.deepEqual(told('this.password="",this.ne2Password="",this.token=""', 'a.js'), [])
  assert.deepEqual(told('Key: target.NATSPassword,\nValue: cfg.Password2,\n', 'a.go'), [])
  const password = made()
  for (const text of [`"password": "${password}"`, `getenv("password", "${password}")`, `DB_PASSWORD: ${password}`])
    assert.deepEqual(
      told(text, 'a.json').map((hit) => hit.parts.key!.reveal()),
      [password],
      text,
    )
})

test('a value that begins as the name of an algorithm does is none for that', () => {
  for (const start of ['x3r', 'es2K', 'rs4a', 'md5q', 'sha1Z', 'ed2x']) {
    const value = start + made(24)
    assert.equal(told(`client_secret = "${value}"`, 'a.py').length, 1, start)
  }
  for (const name of ['sha256-with-rsa', 'pbkdf2_sha256', 'aes-256-gcm', 'x25519', 'windows-1252', 'ISO8859-1'])
    assert.deepEqual(told(`client_secret = "${name}"`, 'a.py'), [], name)
})

test('samples in comments of documentation, in code blocks, and after "e.g."', () => {
  const value = made()
  for (const text of [
    `/**\n *   clientSecret: "${value}",\n */`,
    `/// client_secret = "${value}"\n`,
    `"""\n.. code-block:: yaml\n\n    client_secret: ${value}\n"""`,
    `"""\nCLI Example:\n\n    x --client-secret=${value}\n"""`,
  ])
    for (const hit of find(`first\n${text}\nlast`, 'a.py')) assert.ok(hit.judged !== null, text)
  assert.equal(told(`first\nclient_secret = "${value}"\nlast`, 'a.py').length, 1)
  const token = `hvs.${made(24)}`
  assert.deepEqual(
    find(`placeholder: 'e.g. ${token}'`).map((hit) => hit.judged),
    ['said to be an example'],
  )
  assert.deepEqual(
    find(`vault: '${token}'`).map((hit) => hit.judged),
    [null],
  )
})

test('a file in an archive lies where the archive does', () => {
  const line = Buffer.from(`client_secret = "${made()}"\n`)
  const tar = tarOf([{ name: 'app/settings.py', bytes: line }])
  assert.deepEqual(told(tar, 'tests/eggs/a.tar'), [])
  assert.equal(told(tar, 'dist/a.tar').length, 1)
})

test('a list of hosts, each with its own password, is not one password', () => {
  for (const hit of find('url = "sentinel://u1:p1@h1:26379;:ambiguous@h2:26379/0"')) assert.ok(hit.judged !== null)
  const password = made()
  assert.deepEqual(
    told(`url = "sentinel://u1:${password}@h1.acme.io:26379;b:${made()}@h2.acme.io:26379/0"`).map((hit) =>
      hit.parts.key!.reveal(),
    ),
    [password],
  )
})

test('a secret of another service that speaks AWS’s protocol is possible, and judged where it is shown', () => {
  const secret = `${pickText(random, alphabets.base62, 37)}/1a`
  const beside = (id: string) => `AccessKeyId: ${id}\nSecretAccessKey: ${secret}\n`
  const other = `Y4RJ${pickText(random, alphabets.base32, 15)}2`
  const own = `AKIA${pickText(random, alphabets.base32, 16)}`
  assert.deepEqual(
    told(beside(other), 'a.yml').filter((hit) => hit.confidence !== 'possible'),
    [],
  )
  assert.notDeepEqual(told(beside(other), 'a.yml'), [])
  assert.deepEqual(told(beside(other), 'docs/sts.md'), [])
  assert.deepEqual(
    told(beside(own), 'docs/sts.md').map((hit) => hit.confidence),
    ['certain'],
  )
  assert.deepEqual(
    told(`SecretAccessKey: ${secret}\n`, 'a.yml').map((hit) => hit.confidence),
    ['likely'],
  )
})

test('examples of the rules for OAuth', () => {
  const joined = (...parts: string[]) => parts.join('')
  for (const text of [
    `"access_token":"${joined('2YotnFZFEjr1', 'zCsicMWpAA')}"`,
    `"refresh_token":"${joined('tGzv3JOkF0XG', '5Qx2TlKWIA')}"`,
    `oauth_token="${joined('kkk9d7dh', '3k39sjv7')}"`,
    `oauth_consumer_key="${joined('0685bd91', '84jfhq22')}",\n  oauth_token="${joined('ad180jjd', '733klru7')}"`,
    `Authorization: Basic ${Buffer.from(joined('s6BhdRkqt3', ':gX1fBat3bV')).toString('base64')}`,
  ]) {
    const hits = find(text, 'a.py')
    assert.ok(hits.length > 0 && hits.every((hit) => hit.judged !== null), text)
  }
})

test('wallets are told where libraries take them; the test account that everybody has is judged', () => {
  const wallet = () => pickText(random, alphabets.hex, 64)
  const joined = ['ac0974bec39a17e3', '6ba4a6b4d238ff94', '4bacb478cbed5efc', 'ae784d7bf4f2ff80'].join('')
  for (const [path, write] of [
    ['hardhat.config.js', (key: string) => `networks: { sepolia: { url: "x", accounts: ["0x${key}"] } }`],
    ['hardhat.config.ts', (key: string) => `accounts: [\n  '${key}',\n]`],
    ['truffle-config.js', (key: string) => `new HDWalletProvider("${key}", url)`],
    ['a.js', (key: string) => `const wallet = new ethers.Wallet("0x${key}", provider)`],
    ['a.ts', (key: string) => `const account = privateKeyToAccount('0x${key}')`],
    ['a.py', (key: string) => `account = Account.from_key("0x${key}")`],
    ['a.sh', (key: string) => `cast send --private-key=${key} x`],
  ] as const) {
    const [hit, ...more] = told(write(wallet()), path)
    assert.match(String(hit?.key), /^ethereum\/ethereum-(bare-)?private-key$/, path)
    assert.deepEqual(more, [], path)
    assert.deepEqual(
      [...new Set(find(write(joined), path).map((each) => each.judged))],
      ['a test account of Hardhat or Besu'],
      path,
    )
  }
  for (const text of [`accounts: ["0x${wallet()}"]`, `tx = "0x${wallet()}" // Wallet`])
    assert.deepEqual(told(text, 'a.yml'), [], text)
})

test('the entries that `rekey baseline` writes are no leaks themselves', () => {
  const value = `v1:${pickText(random, alphabets.hex, 32)}:${pickText(random, alphabets.hex, 64)}`
  for (const key of ['credentials/credentials-generic-secret', 'pubnub/pubnub-secret-key', 'github/github-oauth-client'])
    assert.deepEqual(find(`ignore:\n  - key: ${key}\n    value: ${value}\n    reason: old\n`, '.github/rekey.yml'), [], key)
})

test('a token that says whose it is, behind the name of another service', () => {
  const url64 = (text: string) => Buffer.from(text).toString('base64url')
  const payload = url64(`{"iss":"kubernetes/serviceaccount","sub":"system:serviceaccount:argocd:${made()}","x":"${made(60)}"}`)
  const token = `${url64('{"alg":"RS256","kid":""}')}.${payload}.${pickText(random, alphabets.base62, 342)}`
  for (const text of [`ARGOCD_TOKEN = "${token}"`, `argocd login x --auth-token ${token}`])
    assert.deepEqual(
      told(text, 'a.sh').map((hit) => hit.key),
      ['kubernetes/kubernetes-service-account-token'],
    )
})

test('a line of htpasswd in a Secret of Kubernetes is a digest', () => {
  const line = `user:{SHA}${Buffer.from(pickText(random, alphabets.base62, 20)).toString('base64')}`
  const secret = `kind: Secret\ndata:\n  auth: ${Buffer.from(line).toString('base64')}\n`
  assert.deepEqual(told(secret, 'pkg/fixtures/a.yml'), [])
  assert.deepEqual(
    told(secret, 'deploy/a.yml').map((hit) => hit.confidence),
    ['possible'],
  )
})

test('keys of stubs, of conformance tests and of quickstarts', () => {
  const key = `{"kty":"EC","crv":"P-256","d":"${Buffer.from(pickText(random, alphabets.base62, 32)).toString('base64url')}"}`
  for (const path of ['session/stub/jwk.json', 'storage/conformance/jwks.go', 'contrib/quickstart/id.json'])
    assert.deepEqual(told(key, path), [], path)
  assert.equal(told(key, 'conf/jwk.json').length, 1)
})

test('manual pages, compressed as they are installed', () => {
  const lines = ['example\\&.org', 'example\\&.net'].map((host) => `machine ${host} login apt password debian`).join('\n')
  for (const path of ['man/de/man5/apt_auth.conf.5', 'man/man5/apt_auth.conf.5.gz'])
    assert.deepEqual(told(path.endsWith('.gz') ? gzipSync(lines) : lines, path), [], path)
  assert.equal(told(gzipSync(`machine db.acme.io login apt password ${made(14)}`), 'backup/netrc.gz').length, 1)
})

test('the type between a name and its value', () => {
  for (const line of [
    'pub const D3D12_FLAG_PASS: D3D12_RENDER_PASS_FLAGS = D3D12_RENDER_PASS_FLAGS(4i32);',
    'A_PASS: D3DKMT_DEFRAG_ESCAPE = 3i32;',
  ])
    assert.deepEqual(told(line, 'a.rs'), [], line)
  assert.equal(told(`pub const DB_PASSWORD: &str = "${made()}";`, 'a.rs').length, 1)
})

test('the name by which a value is looked up, a file that it is read from, and the next name of a list', () => {
  for (const [path, text] of [
    ['a.py', "password = found[0].get('ms-Mcs-AdmPwd2', None)"],
    ['a.py', "password = row['ms-Mcs-AdmPwd2']"],
    ['a.rs', 'let private_key = load_file("jwk/OKP_Ed25519_private.jwk")?;'],
    ['a.py', "ignored = ['v3AuthPass', 'v3PrivPass', 'hostname', 'v2CommunityString']"],
    ['a.py', '("v3AuthPass", "v3AuthPass"),\n("v3Enabled", "v3Enabled"),'],
    ['a.py', "can be set to ('psk', '8021x-radius')"],
    ['a.py', "['802-11-wireless-security.leap-password',\n '802-11-wireless-security.psk']"],
    ['a.py', "passphrase = passphrase.encode('utf-16be')"],
    ['a.rs', 'fn from(signing_key: &SigningKey) -> pkcs8::KeypairBytes {'],
  ] as const)
    assert.deepEqual(told(text, path), [], text)
  const password = made()
  for (const text of [
    `password = os.getenv("DB_PASSWORD", "${password}")`,
    `password = ["${password}"]`,
    `["user", "password", "${password}"]`,
    `config["password"] = "${password}"`,
  ])
    assert.equal(told(text, 'a.py').length, 1, text)
})

test('what is readable in base64 and is nothing to hide', () => {
  const inBase64 = (text: string) => Buffer.from(text).toString('base64')
  const random16 = made(16)
  assert.deepEqual(told(`props.ValidationKey = pointer.To("${inBase64('placeholder1\n')}")`, 'a.go'), [])
  assert.deepEqual(told(`kind: Secret\nstringData:\n  password: ${inBase64('**SOPS**')}\n`, 'a.yaml'), [])
  assert.deepEqual(told(`kind: Secret\nstringData:\n  auth: ${inBase64('stefan:password')}\n`, 'a.yaml'), [])
  assert.deepEqual(told(`{"kty":"oct","k":"${inBase64('0123456789ABCDEF0123456789ABCDEF').replace('=', '')}"}`, 'a.jwk'), [])
  assert.deepEqual(told(`pwd: '${inBase64(`Salted__${random16}${random16}`)}'`, 'a.yaml'), [])
  assert.equal(told(`kind: Secret\nstringData:\n  auth: ${inBase64(`stefan:${made()}`)}\n`, 'a.yaml').length, 1)
  assert.equal(told(`props.ValidationKey = pointer.To("${inBase64(made(24))}")`, 'a.go').length, 1)
})

test('a certificate in a comment, and the commit of a link beside a private key', () => {
  const lines = Array.from({ length: 12 }, () => ` * ${pickText(random, alphabets.base64, 64)}`)
  const block = (path: string) => `/*\n * -----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n * tencent\n */ // ${path}`
  assert.deepEqual(told(block('a'), 'roots.rs'), [])
  const { text } = sampleOf(services.find(({ id }) => id === 'private-key')!.keys['private-key-pkcs8']!, random)
  const link = `// https://github.com/acme/a/blob/${pickText(random, alphabets.hex, 40)}/b.java#L2`
  assert.deepEqual(
    told(`${link}\nconst char *key =\n${text}\n`, 'a.cc').map((hit) => hit.key),
    ['private-key/private-key-pkcs8'],
  )
})

test('wallets of digits alone or of one piece again and again, and keys that everybody has', () => {
  const wallet = (key: string) => told(`accounts.privateKeyToAccount('0x${key}')`, 'a.js').length
  assert.equal(wallet(pickText(random, '0123456789', 64)), 0)
  assert.equal(wallet('46'.repeat(32)), 0)
  assert.equal(wallet(pickText(random, alphabets.hex, 64)), 1)
  const joined = (...parts: string[]) => parts.join('')
  for (const [path, text] of [
    ['a.js', `// dashboard.alchemyapi.io\nconst defaultApiKey = "${joined('_gg7wSSi0KMBsdKn', 'GVfHDueq6xMB9EkC')}"`],
    [
      'a.js',
      `const xprv = "${joined('xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqji', 'ChkVvvNKmPGJxWUtg6LnF5kejMRNNU3TGtRBeJgk33yuGBxrMPHi')}"`,
    ],
    ['a.jwk', `{"kty":"OKP","crv":"Ed25519","d":"${joined('nWGxne_9WmC6hEr0kuwsx', 'ERJxWl7MmkZcDusAxyuf2A')}"}`],
  ] as const)
    assert.deepEqual(told(text, path), [], text)
})

test('a digest behind the path of a file, passwords of rows of keys and words, a sentence about a password', () => {
  const hex = pickText(random, alphabets.hex, 64)
  assert.deepEqual(told(`{"files":{"tests/etc/passwd":"${hex}"}}`, 'x/.cargo-checksum.json'), [])
  assert.deepEqual(told('url = `mongodb+srv://admin:QAZwsx123basic@acct-%d.acme.net/`', 'a_test.go'), [])
  assert.deepEqual(told('password = "Testing@123"\n', 'a.py'), [])
  assert.deepEqual(told('                    - enable - Enable password policy.\n', 'a.py'), [])
  const password = made(12)
  for (const line of [`enable password ${password}`, `router# enable password ${password}`, `  - enable password ${password}`])
    assert.equal(told(`${line}\n`, 'router.cfg').length, 1, line)
})

test('the pre-shared key of a service is no token of it', () => {
  const line = `zabbix_agent_tlspsk_secret: ${pickText(random, alphabets.hex, 64)}`
  assert.deepEqual(
    told(line, 'vars.yml').map((hit) => hit.key),
    ['credentials/credentials-generic-secret'],
  )
})

test('cursors, tags and ids of requests near the name of a service, and fields of pages', () => {
  const value = pickText(random, alphabets.base62, 39) + pick(random, 10)
  const near = (line: string) => `uri: https://api.hipchat.com/v1/users\n${line}\n`
  for (const line of [
    `body: '{"next_page_token":"${value}"}'`,
    `  X-Request-Id: ${value}`,
    `  - W/ ETag: [${value}]`,
    `  ETag: ['W/"${value}"']`,
    `  nextCursor: "${value}"`,
    `<input type="hidden" name="authenticity_token" value="${value}">`,
    `<meta name="hipchat-site-verification" content="${value}">`,
  ])
    assert.deepEqual(told(near(line), 'cassettes/a.yaml'), [], line)
  assert.deepEqual(told(`https://api.hipchat.com/v1/users?page_token=${value}`, 'a.yaml'), [])
  for (const line of [`  token: ${value}`, `  Authorization: Bearer ${value}`, `  api_token=${value}`])
    assert.equal(told(near(line), 'a.yaml').length, 1, line)
})

test('lists of packages with their revisions or digests, some of which are called as services are', () => {
  const digest = (length: number) => pickText(random, alphabets.hex, length)
  const list = (write: (name: string) => string) => ['chalk', 'serper', 'lodash', 'marinetraffic', 'react'].map(write).join('\n')
  assert.deepEqual(told(`{\n${list((name) => `  "${name}": "${digest(40)}",`)}\n}`, 'elm.json'), [])
  assert.deepEqual(
    told(
      list((name) => `github "x/${name}" "${digest(40)}"`),
      'Cartfile',
    ),
    [],
  )
  assert.deepEqual(
    told(
      list((name) => `_443._tcp.${name} IN TLSA 3 1 1 ${digest(64)}`),
      'a.zone',
    ),
    [],
  )
  assert.deepEqual(
    told(
      list((name) => `<name>${name}</name><hash alg="SHA-256">${digest(64)}</hash>`),
      'a.xml',
    ),
    [],
  )
  assert.deepEqual(told(list((name) => `github "x/${name}" "${digest(40)}"`).replaceAll('github', 'g'), 'Cartfile.resolved'), [])
  // keys of several services in one file
  assert.equal(told(`{\n  "openai": "x",\n  "serper": "${digest(40)}",\n  "mode": "dev"\n}`, 'keys.json').length, 1)
  assert.equal(
    told(
      list((name) => `${name.toUpperCase()}_API_KEY=${digest(40)}`),
      '.env',
    ).length > 1,
    true,
  )
})

test('public keys of SSH in a line', () => {
  const line = `ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQ${pickText(random, alphabets.base64, 345)} tencent@acme`
  assert.deepEqual(told(line, '.ssh/authorized_keys'), [])
})

test('the name of the next member, and a digest behind its name, whatever service they look like', () => {
  assert.deepEqual(told('{"name":"convertApi","displayName":"ConvertAPI","documentationUrl":"convertapi"}', 'a.json'), [])
  assert.deepEqual(told(`//# v2.convertapi.com sourceMappingNames=${pickText(random, alphabets.digit, 3)}`, 'a.js'), [])
  const value = pickText(random, alphabets.base62, 16)
  assert.equal(told(`{"url":"https://v2.convertapi.com","x":"${value}"}`, 'a.json').length, 1)
  const key = services.find(({ id }) => id === 'upstage')!.keys['upstage-api-key']!
  const digest = `up_${pickText(random, alphabets.base62, 40)}`
  assert.deepEqual(told(`a/b.yaml,sha256=${digest},263`, 'x.dist-info/RECORD'), [])
  assert.deepEqual(told(`"integrity": "sha256-${digest}="`, 'a.json'), [])
  assert.equal(told(`a/b.yaml,key=${sampleOf(key, random).text},263`, 'x.dist-info/RECORD').length, 1)
  // the end of a name is no label of a digest
  const hash = pickText(random, alphabets.hex, 40)
  for (const joint of ['.', '-', '_'])
    assert.equal(told(`${['nightscout', 'api', 'secret', 'sha1'].join(joint)}=${hash}\n`, 'app.properties').length, 1, joint)
})

test('words of an address that begin as keys do', () => {
  for (const words of ['pa-andreplass-sa-skjer-dette-dramatisk_vid3000618', 'pa-the-house-that-we-had-been-looking-at-befo1'])
    assert.deepEqual(told(`https://www.acme.no/golf/ligger-${words}/video.shtml`, 'a.py'), [], words)
  const { text } = sampleOf(services.find(({ id }) => id === 'voyage-ai')!.keys['voyage-ai-api-key']!, random)
  assert.equal(told(`https://www.acme.no/${text}/a`, 'a.py').length, 1)
})

test('names that begin with numbers, alphabets, and public keys under the name of a token', () => {
  for (const [path, text] of [
    [
      'a.py',
      "x = ['802-11-wireless-security.psk',\n '802-11-wireless-security.wep-key0',\n '802-11-wireless-security.wep-key1']",
    ],
    ['a.py', `UNRESERVED_PAT = (\n  r"${alphabets.upper}${alphabets.lower}${alphabets.digit}._!\\-~"\n)`],
  ] as const)
    assert.deepEqual(told(text, path), [], text)
  const public64 = (type: 'rsa' | 'ec' | 'ed25519') => {
    const made =
      type === 'rsa'
        ? generateKeyPairSync(type, { modulusLength: 1024 })
        : type === 'ec'
          ? generateKeyPairSync(type, { namedCurve: 'P-256' })
          : generateKeyPairSync(type)
    return [made.publicKey.export({ type: 'spki', format: 'der' }), made.privateKey.export({ type: 'pkcs8', format: 'der' })].map(
      (der) => der.toString('base64'),
    )
  }
  for (const type of ['rsa', 'ec', 'ed25519'] as const) {
    const [open, secret] = public64(type)
    assert.deepEqual(told(`_TOKEN = '${open}'`, 'a.py'), [], type)
    // longer literals are not read
    if (type !== 'rsa') assert.equal(told(`_TOKEN = '${secret}'`, 'a.py').length, 1, type)
  }
})

test('in documentation a value is no key for a service that is spoken of near by', () => {
  const id = `${pickText(random, alphabets.hex, 8)}-${pickText(random, alphabets.hex, 4)}-4${pickText(random, alphabets.hex, 3)}-a${pickText(random, alphabets.hex, 3)}-${pickText(random, alphabets.hex, 12)}`
  const near = `## Pixeldrain\n\nrclone config create pixeldrain\n- type: pixeldrain\n- api_key: ${id}\n`
  for (const path of ['docs/content/pixeldrain.md', 'MANUAL.txt', 'rclone.1', 'README.md'])
    assert.deepEqual(told(near, path), [], path)
  assert.deepEqual(
    told(near, 'rclone.conf').map((hit) => [hit.key, hit.confidence]),
    [['pixeldrain/pixeldrain-api-key', 'possible']],
  )
  // an example that runs may have been run; what its own name says, and what its form says, stays
  assert.equal(told(near, 'examples/rclone.conf').length, 1)
  assert.equal(told(`PIXELDRAIN_API_KEY=${id}\n`, 'docs/a.md').length, 1)
  const { text } = sampleOf(services.find((each) => each.id === 'vault')!.keys['vault-service-token']!, random)
  assert.equal(told(`vault login ${text}\n`, 'docs/a.md').length, 1)
})

test('types with a version in their name, tokens without a signature, one piece again and again', () => {
  for (const type of ['AppConfigCreateRequestV2ConfigType', 'UserTokenRequestV10Response'])
    assert.deepEqual(told(`type A struct {\n\tVARIABLE    int\n\tPASSWORD    ${type}\n}`, 'a.go'), [], type)
  const password = `Korrekt${pickText(random, alphabets.lower, 6)}V2${pickText(random, alphabets.digit, 3)}`
  assert.equal(told(`PASSWORD    ${password}\n`, '.env').length + told(`PASSWORD=${password}\n`, '.env').length > 0, true)
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const claims = part({ sub: pickText(random, alphabets.lower, 8), iat: 1 })
  const unsigned = [part({ alg: 'none' }), '.', claims, '.']
  assert.deepEqual(told(`expected_token_value = "${unsigned.join('')}";`, 'a.c'), [])
  assert.deepEqual(told(`expected_token_value =\n  "${unsigned.join('"\n  "')}";`, 'a.c'), [])
  const signed = `${part({ alg: 'HS256' })}.${claims}.${pickText(random, alphabets.base62, 43)}`
  assert.equal(told(`expected_token_value = "${signed}";`, 'a.c').length, 1)
  const piece = made(18)
  for (const text of [piece.repeat(3), piece.repeat(4).slice(0, 64)])
    assert.deepEqual(told(`const ed25519APIKey = '${text}'`, 'a.ts'), [], text)
  assert.equal(told(`const ed25519APIKey = '${piece + made(18) + piece}'`, 'a.ts').length, 1)
})

test('long lines of comments that documentation is made of, and files for readers that are programs', () => {
  const value = made()
  const long = `an answer: ${'"active": true, '.repeat(60)}"X-Hook-Secret": "${value}" }`
  assert.deepEqual(told(`first\n    * ${long}\nlast`, 'a.js'), [])
  assert.equal(told(`first\n    ${long}\nlast`, 'a.js').length, 1)
  assert.deepEqual(told(`const api_key = '${value}'`, 'llms.txt'), [])
  assert.deepEqual(told(`const api_key = '${value}'`, 'a/llms-full.txt'), [])
  assert.equal(told(`const api_key = '${value}'`, 'a/notes.txt').length, 1)
})

test('what a call that reads keys made is called a public key', () => {
  const { text } = sampleOf(services.find(({ id }) => id === 'wireguard')!.keys['wireguard-private-key']!, random)
  const read = (name: string) => `func TestWireguard_gather(t *testing.T) {\n\t${name}, err := wgtypes.ParseKey("${text}")\n}`
  for (const name of ['pubkey', 'peerPublicKey']) assert.deepEqual(told(read(name), 'a.go'), [], name)
  assert.equal(told(read('key'), 'a.go').length, 1)
})

test('addresses of contracts, fields of a text that is filled in, bytes in order, digests of passwords, types', () => {
  const hex = (length: number) => pickText(random, alphabets.hex, length)
  for (const name of ['quoteToken', 'token', 'collateralToken'])
    assert.deepEqual(told(`"${name}": "0x${hex(40)}"`, 'a.js'), [], name)
  assert.equal(told(`"signing_key": "0x${hex(64)}"`, 'a.js').length, 1)
  assert.deepEqual(told('secret = f"{ts}mng_ch_{Y:>04}{m:>02}{d:>02}{H:>02}"', 'a.py'), [])
  const bytes = Buffer.from(Array.from({ length: 32 }, (_, i) => i + 1))
  for (const encoding of ['hex', 'base64'] as const) {
    assert.deepEqual(told(`"encryption_key":"${bytes.toString(encoding)}"`, 'a.sh'), [], encoding)
    assert.equal(told(`"encryption_key":"${Buffer.from(random(32)).toString(encoding)}"`, 'a.sh').length, 1, encoding)
  }
  const wallet = (text: string) => `ETHEREUM_PRIVATE_KEY = "0x${text}"`
  assert.deepEqual(told(wallet(bytes.toString('hex')), 'a.go'), [])
  assert.equal(told(wallet(hex(64)), 'a.go').length, 1)
  assert.deepEqual(told(`DEFAULT_PASSWORD='${hex(32)}$${hex(64)}'`, 'a.sh'), [])
  assert.deepEqual(told('fn write(\n  handle: c_long,\n  pw: __uint64,\n)', 'a.rs'), [])
  assert.deepEqual(told('add("-p", "--password",\n  dest="password", metavar="PASS", action=ConfigAction,\n)', 'a.py'), [])
})

test('variables that a call is given by name, and members of something that a comment speaks of', () => {
  const call = (password: string) => `return build_url(host=resolved_host, port=resolved_port, password=${password}, ssl=ssl)`
  assert.deepEqual(told(call('resolved_password'), 'a.py'), [])
  assert.equal(told(`host=db.acme.io, port=5432, password=${made(16)}, ssl=on`, 'a.conf').length, 1)
  assert.deepEqual(told('** The key is Fts5HashEntry.nKey bytes in size.', 'a.c'), [])
  assert.equal(told(`the password is ${made(8)}.${made(8)} now`, 'a.c').length, 1)
})

test('answers of JSON in lines that are comments', () => {
  const token = `"token": "${made()}",`
  const answer = ['{', '  "status": "ok",', `  ${token}`, '  "active": true', '}']
  assert.deepEqual(told(answer.map((line) => `    //     ${line}`).join('\n'), 'a.js'), [])
  assert.equal(told(answer.join('\n'), 'a.js').length, 1)
  for (const text of [`// ${token}`, `call({\n  "a": 1,\n  // ${token}\n  "b": 2\n})`])
    assert.equal(told(text, 'a.js').length, 1, text)
})

test('extended keys of test networks, and bare private keys, where tests and readers see them', () => {
  const key = services.find(({ id }) => id === 'bitcoin')!.keys['bitcoin-extended-key']!
  const sampled = (start: RegExp) => {
    for (;;) {
      const { text } = sampleOf(key, random)
      if (start.test(text)) return text
    }
  }
  const rust = (value: string) => `#[cfg(test)]\nmod tests {\n  const K: &str = "${value}";\n}\n`
  const test = sampled(/^tprv/)
  for (const path of ['examples/a.rs', 'docs/a.md', 'tests/a.rs']) assert.deepEqual(told(`let k = "${test}"`, path), [], path)
  assert.deepEqual(told(rust(test), 'src/a.rs'), [])
  assert.equal(told(`let k = "${test}"`, 'src/a.rs').length, 1)
  assert.equal(told(rust(sampled(/^xprv/)), 'src/a.rs').length, 1)
  const bare = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'der' }).toString('hex')
  assert.deepEqual(told(rust(bare), 'src/a.rs'), [])
  assert.equal(told(`const K: &str = "${bare}";`, 'src/a.rs').length, 1)
})

test('what stands inside of base64 that goes on before it and behind it', () => {
  const { text } = sampleOf(services.find(({ id }) => id === 'google')!.keys['google-oauth-refresh-token']!, random)
  const side = (length: number) => `${pickText(random, alphabets.base62, length - 6)}+/0+7/`
  assert.deepEqual(told(`url(data:font/woff2;base64,${side(200)}+${text}/${side(200)})`, 'a.mjs'), [])
  assert.equal(told(`url(data:font/woff2;base64,${side(200)}) "${text}"`, 'a.mjs').length, 1)
})

test('seeds of the test vectors of BIP 32 are published, and so are the keys made of them', () => {
  // https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki#test-vectors, "Test vector 3" and "Test vector 4": the seeds
  for (const seed of [
    '4b381541583be4423346c643850da4b320e46a87ae3d2a4e6da11eba819cd4acba45d239319ac14f863b8d5ab5a0d0c64d2e8a1e7d1457df2e5a3c51c73235be',
    '3ddd5602285899a946114506157c7997e5444528f3003f6134712147db19b678',
  ]) {
    const keys = [seed, seed.replace('3', '4')].map((each) => {
      const made = createHmac('sha512', 'Bitcoin seed').update(Buffer.from(each, 'hex')).digest()
      const bytes = [Buffer.from('0488ade4', 'hex'), Buffer.alloc(9), made.subarray(32), Buffer.alloc(1), made.subarray(0, 32)]
      return withBase58Check(base58Of(Buffer.concat([...bytes, Buffer.alloc(4)])))
    })
    assert.deepEqual(
      keys.map((key) => told(`let key = "${key}"`, 'src/a.rs').length),
      [0, 1],
    )
  }
})

/** Bytes in base 58, as Bitcoin writes them; the first must not be zero. */
function base58Of(bytes: Buffer): string {
  let text = ''
  for (let rest = BigInt(`0x${bytes.toString('hex')}`); rest > 0n; rest /= 58n)
    text = alphabets.base58[Number(rest % 58n)]! + text
  return text
}
