import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { alphabets } from '../../src/detect/alphabets.ts'
import { makeDetector } from '../../src/detect/detector.ts'
import { pick, pickText } from '../../src/detect/random.ts'
import { services } from '../../src/services/index.ts'
import { seeded } from './random.ts'
import { tarOf } from './zips.ts'

/** What was met in real, published text and is no leak: each by its cause, with what stands next to it and is one. */
const detector = makeDetector(services)
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
