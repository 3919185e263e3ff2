import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { alphabets } from '../../src/detect/alphabets.ts'
import { pick, pickText } from '../../src/detect/random.ts'
import { sampleOf } from '../../src/detect/sample.ts'
import type { Hit } from '../../src/model/leak.ts'
import { services } from '../../src/services/index.ts'
import { detector } from './built-in.ts'
import { forms, namesOf } from './plantings.ts'
import { seeded } from './random.ts'
import { stepsOf } from './work.ts'

const random = seeded('formats')
const find = (text: string, path = 'src/a.txt') => detector.find(Buffer.from(text), path).hits
const leaks = (text: string, path?: string) => find(text, path).filter((hit) => hit.judged === null)
const only = (hits: readonly Hit[], text = ''): Hit => {
  assert.equal(hits.length, 1, `${text}: ${JSON.stringify(hits.map(({ key, judged }) => [key, judged]))}`)
  return hits[0]!
}
/** A password as programs make them, with what may stand in a URL unescaped. */
const strong = () => `${pickText(random, alphabets.base62, 14)}-${pick(random, 10)}aZ7`
const basic = (user: string, password: string) => Buffer.from(`${user}:${password}`).toString('base64')

const base64 = (text: string) => Buffer.from(text).toString('base64')
const secret = (entries: string) => `apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\ntype: Opaque\n${entries}\n`

/** Each place that a password may stand in: the kind, the path and the text around it. */
const places: readonly (readonly [kind: string, path: string, write: (password: string) => string])[] = [
  ['url-password', '', (p) => `postgres://app:${p}@db.acme.io:5432/app?sslmode=require`],
  ['url-password', '', (p) => `DATABASE_URL="mysql://root:${p}@10.1.2.3/app"`],
  ['url-password', '', (p) => `url: mongodb+srv://app-user:${p}@cluster0.ab1cd.mongodb.net/?retryWrites=true`],
  ['url-password', '', (p) => `redis://:${p}@cache.acme.io:6379/0`],
  ['url-password', '', (p) => `broker_url = 'amqps://worker:${p}@mq.acme.io/vhost'`],
  ['url-password', '', (p) => `[remote "origin"]\n\turl = https://deploy:${p}@git.acme.io/team/app.git\n`],
  ['url-password', '', (p) => `jdbc:oracle:thin:@x, jdbc:postgresql://app:${p}@db.acme.io/app`],
  ['url-password', '', (p) => `{"dsn":"https:\\/\\/app:${p}@files.acme.io\\/x"}`],
  ['url-password', '', (p) => `http_proxy=http://me:${p}@proxy.acme.io:3128`],
  ['url-password', '', (p) => `"mysql://app:${p}@(db.acme.io:3306)/app?parseTime=true"`],
  ['connection-string', '', (p) => `db, err := sql.Open("mysql", "app:${p}@tcp(db.acme.io:3306)/app?parseTime=true")`],
  ['connection-string', '.env', (p) => `DSN=app:${p}@tcp(10.1.2.3)/app\n`],
  ['connection-string', '', (p) => `"Server=db.acme.io;Database=app;User Id=sa;Password=${p};Encrypt=true"`],
  ['connection-string', '', (p) => `connectionString="Data Source=db.acme.io;Pwd=${p};Uid=app"`],
  ['connection-string', '', (p) => `conn = psycopg2.connect("host=db.acme.io dbname=app user=app password=${p}")`],
  ['connection-string', '', (p) => `jdbc:sqlserver://db.acme.io:1433;user=sa;password=${p};`],
  ['connection-string', '', (p) => `cache.acme.io:6380,password=${p},ssl=True`],
  ['connection-string', '', (p) => `jdbc:mysql://db.acme.io/app?user=app&password=${p}&useSSL=true`],
  ['basic-auth', '', (p) => `curl -H "Authorization: Basic ${basic('app', p)}" https://acme.io`],
  ['basic-auth', 'a.py', (p) => `CLIENTS = {'android': {'AUTH': '${basic('app', p)}'}}`],
  ['basic-auth', 'a.js', (p) => `const basicAuth = "${basic('app', p)}"`],
  ['basic-auth', '.env', (p) => `API_BASIC_AUTH=${basic('app', p)}\n`],
  ['basic-auth', '', (p) => `headers: { authorization: 'basic ${basic('me@acme.io', p)}' }`],
  ['netrc', '.netrc', (p) => `machine git.acme.io\n  login me\n  password ${p}\n`],
  ['netrc', 'a.sh', (p) => `echo "machine git.acme.io login me password ${p}" > ~/.netrc`],
  ['npmrc', '.npmrc', (p) => `//npm.acme.io/:_authToken=${p}\n`],
  ['npmrc', 'Dockerfile', (p) => `RUN echo "//npm.acme.io/team/:_authToken=${p}" > .npmrc`],
  ['npmrc', '.npmrc', (p) => `registry=https://npm.acme.io/\n_auth = ${basic('me', p)}\nalways-auth=true\n`],
  ['npmrc', '.npmrc', (p) => `//npm.acme.io/:_password=${Buffer.from(p).toString('base64')}\n`],
  ['pypirc', 'home/.pypirc', (p) => `[internal]\nrepository = https://pypi.acme.io\nusername = me\npassword = ${p}\n`],
  ['pypirc', 'setup.sh', (p) => `[distutils]\nindex-servers = pypi\n[pypi]\nusername: me\npassword: ${p}\n`],
  ['docker-config', 'config.json', (p) => `{"auths": {"r.acme.io": {"auth": "${basic('me', p)}"}}}`],
  ['kubeconfig', '.kube/config', (p) => `users:\n- name: me\n  user:\n    token: ${p}\n`],
  [
    'nuget-config',
    'nuget.config',
    (p) => `<acme>\n  <add key="Username" value="me" />\n  <add key="ClearTextPassword" value="${p}" />`,
  ],
  ['kubernetes-secret', 'k8s/db.yml', (p) => secret(`data:\n  password: ${base64(p)}\n  username: ${base64('app')}`)],
  ['kubernetes-secret', 'k8s/db.yml', (p) => `apiVersion: v1\ndata:\n  a.b: ${base64(p)}\nkind: Secret\nmetadata:\n  name: x`],
  ['kubernetes-secret', 'k8s/db.yml', (p) => secret(`stringData:\n    session: "${p}"\n    host: db.acme.io`)],
  [
    'kubernetes-secret',
    'k8s/all.yml',
    (p) => `kind: ConfigMap\ndata:\n  a: b\n---\n${secret(`data: \n  x: '${base64(p)}' # it`)}`,
  ],
  ['kubernetes-secret', 'k8s/db.json', (p) => JSON.stringify({ kind: 'Secret', data: { x: base64(p) } }, null, 2)],
  ['kubernetes-secret', 'k8s/list.yml', (p) => `items:\n- kind: Secret\n  data:\n    x: ${base64(p)}\n`],
  ['kubernetes-secret', 'run.sh', (p) => `kubectl create secret generic db --from-literal=user=app --from-literal=x.y=${p} -n a`],
  ['kubernetes-secret', 'run.sh', (p) => `kubectl create secret generic db \\\n  --from-literal 'x="${p}"'`],
  ['kubernetes-secret', 'run.sh', (p) => `oc create secret generic db --from-literal="session=${p}"`],
  ['curl-user', 'run.sh', (p) => `curl -fsS -u me:${p} https://acme.io/x`],
  ['curl-user', 'run.sh', (p) => `curl --user "me@acme.io:${p}" https://acme.io/x`],
  ['curl-user', 'run.sh', (p) => `x=$(curl -X POST \\\n  --data a=b \\\n  -u 'me:${p}' \\\n  https://acme.io)`],
  ['curl-user', 'run.sh', (p) => `curl -sume:${p} https://acme.io`],
  ['curl-user', 'run.sh', (p) => `curl https://acme.io --user=me:${p}`],
  ['curl-user', 'run.sh', (p) => `curl -u ${p}: https://acme.io`],
  ['command-header', 'run.sh', (p) => `curl -H "Authorization: Bearer ${p}" https://acme.io`],
  ['command-header', 'run.sh', (p) => `http --header='X-Api-Key: ${p}' acme.io`],
  ['command-header', 'run.js', (p) => `run('curl', ['-H', 'Authorization: token ${p}'])`],
  ['command-header', 'run.sh', (p) => `curl https://acme.io -H \\\n  'X-Auth-Token:${p}'`],
  ['kubeconfig', 'deploy.yml', (p) => `clusters: []\nusers:\n- name: me\n  user:\n    username: me\n    password: "${p}"\n`],
]

test('passwords are found in each form that says what they are, at their place, and nothing else is told there', () => {
  for (const [kind, path, write] of places)
    for (let round = 0; round < 20; round++) {
      const p = strong()
      const text = `# first\n${write(p)}\n`
      const hit = only(leaks(text, path), text)
      assert.equal(hit.key, `credentials/credentials-${kind}`, text)
      assert.equal(hit.parts.key!.reveal(), p, text)
      assert.equal(hit.confidence, 'likely', text)
      assert.equal(hit.redacted, '…')
      const shown = text.slice(hit.start, hit.end)
      const inside = Buffer.from(shown, 'base64').toString()
      assert.ok(shown === p || (hit.decoded.includes('base64') && inside.endsWith(p)), text)
    }
})

test('a key of a known service is that service’s wherever it stands', () => {
  const token = sampleOf(services.find((each) => each.id === 'github')!.keys['github-pat']!, random).text
  for (const [, path, write] of places) {
    const hits = leaks(write(token), path)
    assert.deepEqual([...new Set(hits.map((hit) => hit.key))], ['github/github-pat'], write('TOKEN'))
  }
  assert.equal(only(leaks(`https://${token}:x-oauth-basic@github.com/a/b`)).key, 'github/github-pat')
})

test('placeholders, defaults, templates and this very machine are judged away, and why is kept', () => {
  const p = strong()
  for (const [text, why] of [
    ['postgres://postgres:postgres@localhost:5432/app', /placeholder/],
    ['postgres://user:password@db.acme.io/app', /placeholder/],
    ['https://user:pass@acme.io', /placeholder/],
    [`https://me:${p}@example.com/x`, /example/],
    [`https://me:${p}@api.example.org/x`, /example/],
    [`redis://:${p}@localhost:6379`, /this machine/],
    [`redis://:${p}@127.0.0.1`, /this machine/],
    [`postgres://app:${p}@host.docker.internal/x`, /this machine/],
    [`postgres://app:${p}@:5432/x`, /this machine/],
    [`postgres://app:${p}@/x?host=/run/postgresql`, /this machine/],
    [`mysql://root:${p}@(127.0.0.1:3306)/x`, /this machine/],
    [`"root:${p}@tcp(localhost:3306)/x"`, /this machine/],
    ['"app:password@tcp(db.acme.io:3306)/x"', /placeholder/],
    ['"%s:%s@tcp(%s)/%s"', /template/],
    ['postgres://app:${DB_PASSWORD}@db.acme.io/x', /template/],
    ['postgres://app:{{password}}@db.acme.io/x', /template/],
    ['postgres://app:$PASSWORD@db.acme.io/x', /template/],
    ['postgres://app:%s@db.acme.io/x', /template/],
    ['postgres://app:[PASSWORD]@db.acme.io/x', /template/],
    ['postgres://app:****@db.acme.io/x', /mask/],
    ['postgres://app:xxxxxx@db.acme.io/x', /mask/],
    ['https://bob:bob@acme.io/x', /name/],
    ['mysql://app:simple@db/app', /same network/],
    ['ftp://anonymous:me@ftp.acme.io/pub', /everybody/],
    ['https://me:abc1234567890@acme.io/', /in order|placeholder/],
    ['Server=localhost;User Id=sa;Password=Str0ng-Enough;', /this machine/],
    ['Server=db.acme.io;User Id=sa;Password=yourStrong(!)Password;', /placeholder/],
    ['Server=db.acme.io;User Id=sa;Password={password};', /template/],
    [`Authorization: Basic ${basic('Aladdin', 'open sesame')}`, /documented/],
    [`Authorization: Basic ${basic('user', 'password')}`, /placeholder/],
    ['machine git.acme.io login me password <your-token>', /template|placeholder/],
    [`curl -u me:${p} http://localhost:8080`, /this machine/],
    [`curl -u "me:$PASSWORD" https://acme.io`, /template/],
    ['curl -u admin:password https://acme.io', /placeholder/],
    ['<add key="ClearTextPassword" value="%NUGET_TOKEN%" />', /template/],
    [secret(`data:\n  password: ${base64('changeme')}`), /placeholder/],
    [secret('stringData:\n  password: ${DB_PASSWORD}'), /template/],
    [secret('data:\n  password: MWYyZDFlMmU2N2Rm'), /documented/],
    ['kubectl create secret generic x --from-literal=password=$PASSWORD', /template/],
  ] as const) {
    const hits = find(`x\n${text}\n`)
    assert.equal(hits.length, 1, text)
    assert.match(hits[0]!.judged ?? 'a leak', why, text)
  }
  assert.equal(leaks(`//npm.acme.io/:_authToken=\${NPM_TOKEN}`, '.npmrc').length, 0)
  assert.match(find('https://me:hunting@acme.io/', 'test/url.js')[0]!.judged ?? '', /in a test/)
  assert.equal(only(leaks('https://me:hunting@acme.io/')).confidence, 'possible', 'simple ones are possible')
})

test('addresses without a password, and prose, are nothing', () => {
  for (const text of [
    'https://acme.io:8080/@scope/package',
    'https://acme.io:8080',
    'see https://acme.io/a:b@c',
    'https://unpkg.com/react@18.2.0/umd/react.js',
    'git+ssh://git@github.com:owner/repo.git',
    'mailto:me@acme.io, http://acme.io: x@y',
    'http://[::1]:3000/@x',
    'basic authentication is used: basic usage, Basic dXNlcg==',
    'the password is sent; password=',
    'the machine has a login and a password for everyone',
    '{"auth": "required", "token": "x"}',
    'token: string\npassword: string\n',
    `kind: SecretStore\ndata:\n  x: ${base64(strong())}`,
    `kind: Secret\ndata:\n  username: ${base64('someone')}\n  host: ${base64('db.acme.io')}\n`,
    `kind: Secret\ntype: Opaque\n---\nkind: ConfigMap\ndata:\n  x: ${base64('Xk9mQ2vLw8wFSDbt')}\n`,
    `kind: Secret\nmetadata:\n  uid: Xk9mQ2vLw8wFSDbt\nstringData:\n  password: ENC[AES256_GCM,data:Xk9mQ2vLw8wFSDbt]\n`,
    'curl -u me https://acme.io/a:b',
    'curl is a command -u and more: all of it',
    `curl -H "Authorization: Bearer $TOKEN" https://acme.io`,
    `curl -H 'Accept: application/json' https://acme.io`,
    'the header Authorization: Bearer Xk9mQ2vLw8wFSDbt is sent',
  ])
    assert.deepEqual(find(text), [], text)
})

test('a service account’s file is told with its account; the private key alone is a private key', () => {
  const kind = services.find((each) => each.id === 'google-service-account')!.keys['google-service-account-key']!
  const { parts } = sampleOf(kind, random)
  const file = {
    type: 'service_account',
    project_id: 'some-project',
    private_key_id: parts.private_key_id,
    private_key: `${parts.private_key}\n`,
    client_email: parts.client_email,
  }
  for (const text of [JSON.stringify(file, null, 2), JSON.stringify(file), `GOOGLE_CREDENTIALS='${JSON.stringify(file)}'`]) {
    const hit = only(leaks(text, 'key.json'))
    assert.deepEqual(hit.candidates, ['google-service-account/google-service-account-key'])
    assert.deepEqual(Object.fromEntries(Object.entries(hit.parts).map(([name, value]) => [name, value.reveal()])), parts)
    assert.equal(hit.confidence, 'certain')
    const inside = only(leaks(`KEY: ${Buffer.from(text).toString('base64')}`))
    assert.equal(inside.key, hit.key)
    assert.equal(inside.parts.client_email!.reveal(), parts.client_email)
  }
  assert.deepEqual(only(leaks(parts.private_key!)).candidates, ['private-key/private-key-pkcs8'])
})

test('a client key in a kubeconfig is the private key in it', () => {
  const { text } = sampleOf(services.find((each) => each.id === 'private-key')!.keys['private-key-traditional']!, random)
  const data = Buffer.from(`${text}\n`).toString('base64')
  const hit = only(leaks(`users:\n- name: me\n  user:\n    client-key-data: ${data}\n`, '.kube/config'))
  assert.equal(hit.key, 'private-key/private-key-traditional')
})

const generic = 'credentials/credentials-generic-secret'

test('a secret in a literal is possible, in the syntax of every language', () => {
  const names = ['db_password', 'client_secret', 'service_token', 'internal_api_key', 'signing_key']
  let round = 0
  let missed = 0
  for (const [form, write] of Object.entries(forms))
    for (const name of names) {
      const value = round++ % 2 === 0 ? pickText(random, alphabets.base62, 28) : `${pickText(random, alphabets.hex, 32)}`
      const hits = leaks(write(namesOf(name), value), 'config/app.env').filter((hit) => hit.parts.key!.reveal() === value)
      if (hits.length === 0) missed++
      for (const hit of hits) {
        assert.equal(hit.key, generic, form)
        assert.equal(hit.confidence, 'possible')
      }
    }
  // forms that put the name and the value into different places are those of named keys alone
  assert.ok(missed < 0.3 * round, `${missed} of ${round}`)
})

test('passwords that people choose', () => {
  for (const value of ['Tr0ub4dor&3', 'Xk9#mQ2$vL', 'correct-Horse7battery', 'w8wFSDbt!', 'Zomer2019!Utrecht'])
    for (const text of [`db_password = "${value}"`, `{"password": "${value}"}`, `DB_PASSWORD=${value}\n`])
      assert.equal(only(leaks(text, 'app/.env'), text).key, generic)
})

test('names that speak of something else, and values that are none', () => {
  const value = 'f3Gh7Jk2Lq9Zx5Vb8Nm4'
  assert.equal(leaks(`apiToken = "${value}"`).length, 1)
  for (const name of [
    'csrfToken',
    'token_type',
    'tokenName',
    'passwordField',
    'password_hash',
    'secretName',
    'secret_arn',
    'nextPageToken',
    'continuation_token',
    'cancelToken',
    'public_token',
    'tokenUrl',
    'tokenize',
    'passwordPlaceholder',
    'hashedPassword',
    'resetPasswordToken_expires',
    'secretary',
    'tokens',
    'recaptcha_token',
  ])
    assert.deepEqual(find(`${name} = "${value}"`), [], name)
  for (const other of [
    'password',
    'Enter your password',
    'auth.password.label',
    'user-password-input',
    'access_token',
    'getAccessToken',
    'process.env.TOKEN',
    'https://acme.io/token',
    '/run/secrets/token',
    './token.txt',
    'token.json',
    '2024-01-01',
    '1.2.3-beta.4',
    '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
    'arn:aws:secretsmanager:eu-west-1:123456789012:secret:name',
    'me@acme.io',
    '${TOKEN}',
    '{{ token }}',
    '<token>',
    '%TOKEN%',
    '$2b$10',
    'xxxxxxxxxxxxxxxx',
    '****************',
    'changeme123',
    'test1234',
    'P@ssw0rd123!',
    'supersecretpassword',
    'my-secret-token',
    'some_secret_value_2024',
    'abc123xyz456',
    '0123456789abcdef0123456789abcdef',
    'TokenTypeIdentifierName',
    'Пароль123!',
    '#login-form_password',
    'Bearer realm',
  ])
    assert.deepEqual(leaks(`apiToken = "${other}"; password: "${other}",`), [], other)
  for (const code of [
    `token = "${value}" + suffix`,
    `token = "${value}".split('.')`,
    `token = ${value}`,
    `t("password", "${value} and more")`,
  ])
    assert.deepEqual(find(code, 'src/a.js'), [], code)
})

test('where secrets are made up they are judged', () => {
  const text = `const apiToken = "f3Gh7Jk2Lq9Zx5Vb8Nm4"`
  for (const [path, why] of [
    ['test/login.test.ts', /test/],
    ['docs/usage.md', /documentation/],
    ['examples/app.js', /example/],
    ['package-lock.json', /lock file/],
    ['src/locales/en.json', /translation/],
    ['dist/app.min.js', /minified/],
  ] as const)
    assert.match(only(find(text, path)).judged ?? 'a leak', why, path)
  const long = `${'function a(b){return b+1}'.repeat(60)};${text};${'function a(b){return b+1}'.repeat(60)}`
  assert.match(only(find(long)).judged ?? 'a leak', /minified/)
})

test('no form takes more than a bounded number of steps for each character, whatever stands in it', () => {
  const size = 1 << 16
  const again = (unit: string) => unit.repeat(Math.ceil(size / unit.length))
  const inputs: Record<string, string> = {
    schemes: again('://'),
    'schemes and colons': again('x://a:'),
    'a URL without an end': `x://${'a:/'.repeat(size / 3)}`,
    'at-signs': again('x://a:b@'),
    passwords: again('password='),
    'passwords, quoted': again('"password": "'),
    'lists of settings': again('server=a;password='),
    'dots before ports': again('a.a.a.a.a.a.a.a:1,password='),
    users: again('user:\n token: a1b2c3d4\n'),
    tokens: again(',token: '),
    'long lines': again(`\n${'a'.repeat(7000)}\n token: x`),
    machines: again('machine a login b password '),
    'blanks behind machines': again(`machine ${' '.repeat(100)}password `),
    basics: again('basic YWJjOmRlZg '),
    authTokens: again('//a/:_authToken=a '),
    manifests: again('kind: Secret\n'),
    'manifests, nested': again(' kind: Secret\n  data:\n   a: YWJj\n---\n'),
    'entries of manifests': `kind: Secret\ndata:\n${again(`  a: ${'QUJD'.repeat(200)}\n`)}`,
    'manifests far from their entries': again(`kind: Secret\n${'  x: y\n'.repeat(190)}`),
    'entries for kubectl': again('--from-literal="a="'),
    curls: again('curl '),
    'curls with users': again('curl -u a:b -u '),
    'curls with long users': again(`curl -u ${'a'.repeat(127)}:"`),
    headers: again('-H "Authorization: Bearer '),
    'package sources': again('key="ClearTextPassword" value="'),
    'words of placeholders': `password = "${'pa'.repeat(250)}"\n`.repeat(500),
    secrets: again('secret'),
    'secrets assigned': again('secret_token = "a1b2c3d4e5f6a7b8" '),
  }
  const units = [
    ...['sshpass -p ', 'mysql -p', 'htpasswd -b ', 'lftp -u a,', 'sqlplus a/', 'net user a ', 'http -a a:', "zip -P 'a "],
    ...['echo a | x --password-stdin ', 'echo "a:b" | chpasswd ', 'expect "password" send "', 'identified by "', '.login("a", '],
    ...[
      'new pdo(a, a, ',
      'mysqli_connect("',
      "jwt.sign(a,'",
      'authorization: bearer ',
      'authorization="token ',
      'eyJ',
      'eyJa.eyJa.',
    ],
    ...['a:$6$', 'a:$apr1$a$', 'a:5432:a:a:', 'a:*:*:', '${api.key:', '?token=a1b2c3d4&', '"value": "a1", "key": "password" }'],
    ...['api_key:\n Type: a\n', 'api_key = a.get("', 'password: {"type": "', '<password><![CDATA[', 'secret.key.key='],
  ]
  for (const unit of units)
    for (const text of [again(unit), unit + 'a'.repeat(size), again(`${unit}${' '.repeat(40)}`)])
      inputs[`${unit} ${text.length}`] = text
  for (const [why, text] of Object.entries(inputs)) {
    const steps = stepsOf(() => detector.find(Buffer.from(text), ''))
    assert.ok(steps < 1000 * text.length, `${why}: ${steps} steps for ${text.length} bytes`)
  }
})

test('any text around the words of all forms is read without a throw, and only parts hold the value', () => {
  const words = fc.constantFrom(
    ...[
      '://',
      'a:b',
      '@',
      'password',
      '=',
      ': ',
      '"',
      "'",
      '\\"',
      'token',
      'Server=db;',
      'machine x login y ',
      '_auth',
      'basic ',
      '\n',
    ],
    ...['users:\n user:\n  ', 'f3Gh7Jk2Lq9Zx5Vb8Nm4', ';', '%2F', 'db.acme.io', '//r.acme.io/:', '${', '}'],
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string({ maxLength: 6 })), { maxLength: 30 }), fc.string(), (parts, path) => {
      const text = parts.join('')
      let end = 0
      for (const { parts: values, ...hit } of detector.find(Buffer.from(text), path).hits) {
        assert.ok(hit.start >= end && hit.end > hit.start)
        end = hit.end
        for (const value of Object.values(values)) if (value.length > 7) assert.ok(!JSON.stringify(hit).includes(value.reveal()))
      }
    }),
    { numRuns: 1500 },
  )
})

test('a signed token in the path of an address, and none inside of base64', () => {
  const url64 = (text: string) => Buffer.from(text).toString('base64url')
  const token = `${url64('{"alg":"HS256"}')}.${url64(`{"sub":"acme","x":"${pickText(random, alphabets.base62, 30)}"}`)}.${pickText(random, alphabets.base64url, 43)}`
  const keys = (text: string) => leaks(text, 'a.py').map((hit) => hit.key)
  assert.deepEqual(keys(`url = 'https://au.acme.io/launch/${token}'`), ['credentials/credentials-web-token'])
  assert.deepEqual(keys(`x = 'Zm9v/${token}'`), [])
  assert.deepEqual(keys(`https://acme.io x/${token}`), [])
})

test('what is assigned to a name of basic authentication is a pair in base64, or nothing', () => {
  for (const value of ['true', 'required', base64('no pair in here'), base64('user:password'), '$BASIC_AUTH'])
    for (const text of [`basic_auth = "${value}"`, `BASIC_AUTH=${value}\n`, `'AUTH': '${value}'`])
      assert.deepEqual(leaks(text, 'a.py'), [], text)
})
