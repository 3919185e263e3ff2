import assert from 'node:assert/strict'
import { test } from 'node:test'
import { alphabets } from '../../src/detect/alphabets.ts'
import { pick, pickText } from '../../src/detect/random.ts'
import { detector } from './built-in.ts'
import { type Names, namesOf } from './plantings.ts'
import { seeded } from './random.ts'

const random = seeded('secrets in syntax')
const leaks = (text: string, path: string) =>
  detector.find(Buffer.from(text, 'latin1'), path).hits.filter((hit) => hit.judged === null)
const made = () => pickText(random, alphabets.base62, 30) + pick(random, 10)
const chosen = () => `${pickText(random, alphabets.base62, 9)}!${pick(random, 10)}aZ`
const hex = () => `a1c3${pickText(random, alphabets.hex, 28)}`

/** The syntax that a secret may be assigned in, beside those in which keys of services are planted. */
const syntax: Record<string, readonly [path: string, write: (name: Names, value: string) => string]> = {
  'a default in JavaScript': ['src/a.js', ({ camel }, v) => `const ${camel} = process.env.OTHER || '${v}'`],
  'a default in Python': ['a.py', ({ snake }, v) => `${snake} = os.getenv("OTHER", "${v}")`],
  'an alternative in Python': ['a.py', ({ snake }, v) => `${snake} = os.environ.get("OTHER") or "${v}"`],
  'a Rust string': ['a.rs', ({ snake }, v) => `let ${snake} = "${v}".to_string();`],
  'a C++ initializer': ['a.cpp', ({ snake }, v) => `const std::string ${snake}{"${v}"};`],
  'a C# property': ['A.cs', ({ camel }, v) => `public string ${camel} { get; set; } = "${v}";`],
  'Visual Basic': ['a.vb', ({ camel }, v) => `Dim ${camel} As String = "${v}"`],
  'an Erlang binary': ['sys.config', ({ snake }, v) => `{${snake}, <<"${v}">>}`],
  'a Perl quote': ['a.pl', ({ snake }, v) => `my $${snake} = q{${v}};`],
  'a secure string': ['a.ps1', ({ camel }, v) => `$${camel} = ConvertTo-SecureString "${v}" -AsPlainText -Force`],
  'a Spring placeholder': ['A.java', ({ dotted }, v) => `@Value("\${${dotted}:${v}}")`],
  properties: ['a.properties', ({ dotted }, v) => `app.db.${dotted}=${v}\n`],
  'a dotenv comment': ['.env', ({ SNAKE }, v) => `#${SNAKE}=${v} # since May\n`],
  'a server’s settings': ['a.conf', ({ kebab }, v) => `${kebab} ${v}\n`],
  'an XML value': ['a.xml', ({ camel }, v) => `<property name="${camel}">\n  <value>${v}</value>\n</property>`],
  'XML, value first': ['a.config', ({ camel }, v) => `<add value="${v}" key="${camel}"/>`],
  'XML CDATA': ['a.xml', ({ camel }, v) => `<${camel}><![CDATA[${v}]]></${camel}>`],
  'JSON, value first': ['a.json', ({ snake }, v) => `{"value": "${v}", "key": "${snake}"}`],
  'YAML, next line': ['a.yml', ({ snake }, v) => `${snake}:\n  ${v}\n`],
  'YAML with a tag': ['a.yml', ({ snake }, v) => `${snake}: !!str ${v}\n`],
  'CloudFormation in YAML': ['a.yaml', ({ camel }, v) => `  ${camel}:\n    Type: String\n    NoEcho: true\n    Default: ${v}\n`],
  'CloudFormation in JSON': ['a.json', ({ camel }, v) => `"${camel}": {"Type": "String", "Default": "${v}"}`],
  'a query': ['a.txt', ({ snake }, v) => `GET https://api.acme.io/v1?user=1&${snake}=${v}&b=1 HTTP/1.1`],
  'a form': ['a.sh', ({ snake }, v) => `curl -d "user=bob&${snake}=${v}" https://api.acme.io`],
  'a header': ['a.http', ({ kebab }, v) => `X-${kebab}: ${v}\n`],
  'a log': ['a.log', ({ snake }, v) => `2024-01-01 12:00:00 INFO connects with ${snake}=${v}`],
  'a flag': ['a.txt', ({ kebab }, v) => `mytool login --${kebab}=${v} --verbose`],
  'a flag and a blank': ['a.txt', ({ kebab }, v) => `mytool login --${kebab} ${v} --verbose`],
  'a flag of Windows': ['a.txt', ({ camel }, v) => `app.exe /${camel}:${v} /quiet`],
  'a comparison': ['a.js', ({ camel }, v) => `if (input.${camel} === '${v}') {`],
  'a comparison, literal first': ['a.php', ({ snake }, v) => `if ('${v}' === $${snake}) {`],
  'a comparison by a call': ['A.java', ({ camel }, v) => `if (${camel}.equals("${v}")) {`],
  'a comparison by a call, literal first': ['A.java', ({ camel }, v) => `if ("${v}".equals(it.${camel})) {`],
  'a comparison in Objective-C': ['a.m', ({ snake }, v) => `if ([my_${snake} isEqualToString:@"${v}"]) {`],
  'a comparison in C': ['a.c', ({ snake }, v) => `if (strcmp(${snake}, "${v}") == 0) {`],
  'a case': ['a.js', ({ camel }, v) => `switch (${camel}) {\n  case "${v}":\n`],
  'a condition of SQL': ['a.sql', ({ snake }, v) => `SELECT 1 FROM t WHERE id = 2 AND ${snake} = '${v}';`],
  'a row of SQL by its name': ['a.sql', ({ snake }, v) => `UPDATE t SET value = '${v}' WHERE name = '${snake}';`],
  'what PHP writes down': ['a.sql', ({ snake }, v) => `a:1:{s:${snake.length}:"${snake}";s:${v.length}:"${v}";}`],
  'COBOL, moved': ['a.cbl', ({ kebab }, v) => `           MOVE "${v}" TO WS-${kebab.toUpperCase()}.`],
  'COBOL, declared': ['a.cbl', ({ kebab }, v) => `       01  WS-${kebab.toUpperCase()}   PIC X(40) VALUE "${v}".`],
  'a parameter of a template': ['a.json', ({ camel }, v) => `"${camel}": {\n  "value": "${v}"\n}`],
  'Android’s manifest': ['a.xml', ({ SNAKE }, v) => `<meta-data android:name="${SNAKE}" android:value="${v}" />`],
  'Android’s texts': [
    'app/src/main/res/values/strings.xml',
    ({ snake }, v) => `<string name="${snake}" translatable="false">${v}</string>`,
  ],
  'a Rust text': ['a.rs', ({ snake }, v) => `.${snake}(String::from("${v}"))`],
  'a sentence': ['a.txt', ({ SNAKE }, v) => `Set \`${SNAKE}\` to \`${v}\`, then go on.`],
  'a comment': ['a.py', ({ snake }, v) => `# ${snake}: ${v}\n`],
  'an inventory': ['hosts.ini', ({ snake }, v) => `${snake}=${v}\n`],
}

/** Others, in which a name that ends in `pass` is none: too many words do. */
const places: typeof syntax = {
  'a function of Go': ['a.go', ({ camel }, v) => `func ${camel}() string {\n\treturn "${v}"\n}`],
  'a function of Python': ['a.py', ({ snake }, v) => `def get_${snake}(self) -> str:\n    return '${v}'`],
  'a getter of Java': ['A.java', ({ camel }, v) => `public String ${camel}() {\n    return "${v}";\n}`],
  'a getter of JavaScript': ['a.js', ({ camel }, v) => `  get ${camel}() { return '${v}' }`],
  'an arrow': ['a.ts', ({ camel }, v) => `const ${camel} = (): string => '${v}'`],
  'a function of Kotlin': ['a.kt', ({ camel }, v) => `fun ${camel}(): String = "${v}"`],
  'a getter of Kotlin': ['a.kt', ({ camel }, v) => `val ${camel}: String\n    get() = "${v}"`],
  'a function of Rust': ['a.rs', ({ snake }, v) => `fn ${snake}() -> &'static str {\n    "${v}"\n}`],
  'a function of a shell': ['a.sh', ({ snake }, v) => `get_${snake}() {\n  echo "${v}"\n}`],
  'a method of Objective-C': ['a.m', ({ camel }, v) => `- (NSString *)${camel} {\n    return @"${v}";\n}`],
  'a case that returns': ['a.js', ({ camel }, v) => `  case '${camel}':\n    return '${v}';`],
  'a case of Swift': ['a.swift', ({ camel }, v) => `  case .${camel}: return "${v}"`],
  'a function of Elixir': ['a.ex', ({ snake }, v) => `def ${snake}, do: "${v}"`],
  'a default of an argument': ['a.py', ({ kebab }, v) => `parser.add_argument('--${kebab}', type=str, help='x', default='${v}')`],
  'a default of a schema': ['a.ts', ({ SNAKE }, v) => `  ${SNAKE}: z.string().default('${v}'),`],
  'a default of a field': ['a.py', ({ snake }, v) => `    ${snake}: str = Field(default="${v}")`],
  'a default of a tag': ['a.go', ({ SNAKE }, v) => `\tX string \`env:"${SNAKE}" envDefault:"${v}"\``],
  'a default of Ansible': ['a.yml', ({ snake }, v) => `x: "{{ ${snake} | default('${v}') }}"`],
  'a default of a pipeline': ['Jenkinsfile', ({ SNAKE }, v) => `string(name: '${SNAKE}', defaultValue: '${v}')`],
  'a default of R': ['a.R', ({ SNAKE }, v) => `x <- Sys.getenv("${SNAKE}", unset = "${v}")`],
  'an alternative in Rust': ['a.rs', ({ SNAKE }, v) => `env::var("${SNAKE}").unwrap_or_else(|_| "${v}".to_string())`],
  'an alternative in Java': ['A.java', ({ SNAKE }, v) => `Optional.ofNullable(System.getenv("${SNAKE}")).orElse("${v}")`],
  'a block of Ruby': ['a.rb', ({ SNAKE }, v) => `x = ENV.fetch('${SNAKE}') { '${v}' }`],
  'a condition': ['a.js', ({ camel }, v) => `const ${camel} = isProd ? process.env.X : '${v}'`],
  'a condition, first': ['a.js', ({ camel }, v) => `const ${camel} = mode === 'dev' ? '${v}' : read()`],
  'a condition of Python': ['a.py', ({ snake }, v) => `${snake} = os.environ["X"] if PROD else "${v}"`],
  'what a browser is told to type': ['a.py', ({ kebab }, v) => `driver.find_element(By.ID, "${kebab}").send_keys("${v}")`],
  'what a page is filled with': ['a.ts', ({ kebab }, v) => `await page.locator('input[name="${kebab}"]').fill('${v}')`],
  'what a page is filled with, by its selector': ['a.ts', ({ snake }, v) => `await page.type('input[name="${snake}"]', '${v}')`],
  'a map of Rust': ['a.rs', ({ snake }, v) => `m.insert("${snake}".to_string(), "${v}".to_string());`],
  'an array of C': ['a.c', ({ snake }, v) => `char ${snake}[MAX_LEN + 1] = "${v}";`],
  'an array of Arduino': ['a.ino', ({ camel }, v) => `const char ${camel}[] PROGMEM = "${v}";`],
  'a definite type': ['a.ts', ({ camel }, v) => `private ${camel}!: string = '${v}'`],
  'a variable of SQL': ['a.sql', ({ camel }, v) => `DECLARE @${camel} NVARCHAR(100) = '${v}'`],
  'a macro of Objective-C': ['a.h', ({ camel }, v) => `#define ${camel} @"${v}"`],
  'a macro of Windows': ['a.h', ({ SNAKE }, v) => `#define ${SNAKE} _T("${v}")`],
  'a raw string': ['a.rs', ({ snake }, v) => `let ${snake} = r#"${v}"#;`],
  'a line that goes on': ['a.py', ({ SNAKE }, v) => `${SNAKE} = \\\n    "${v}"`],
  'properties that go on': ['a.properties', ({ dotted }, v) => `${dotted}=\\\n    ${v}\n`],
  'a list of YAML': ['a.yml', ({ snake }, v) => `${snake}:\n  - ${v}\n`],
  'an anchor of YAML': ['a.yml', ({ snake }, v) => `${snake}: &x ${v}\n`],
  'a variable of GitLab': ['.gitlab-ci.yml', ({ SNAKE }, v) => `  ${SNAKE}:\n    value: "${v}"\n`],
  'an entry with others before its value': ['a.yml', ({ SNAKE }, v) => `- key: ${SNAKE}\n  scope: RUN_TIME\n  value: ${v}\n`],
  'an object with others before its value': ['a.json', ({ camel }, v) => `{ "name": "${camel}", "type": "x", "value": "${v}" }`],
  'an element with others before its value': [
    'a.xml',
    ({ camel }, v) => `<Parameter name="${camel}" override="no" value="${v}"/>`,
  ],
  'a parameter of CloudFormation': ['p.json', ({ camel }, v) => `[{"ParameterKey": "${camel}", "ParameterValue": "${v}"}]`],
  'a parameter of a servlet': [
    'web.xml',
    ({ camel }, v) => `<param-name>${camel}</param-name>\n  <param-value>${v}</param-value>`,
  ],
  'a setting of .NET': [
    'a.settings',
    ({ camel }, v) => `<Setting Name="${camel}" Type="x">\n  <Value Profile="(Default)">${v}</Value>`,
  ],
  'a property with a description': [
    'a.xml',
    ({ dotted }, v) => `<name>fs.${dotted}</name>\n  <description>x</description>\n  <value>${v}</value>`,
  ],
  'a parameter of a store': [
    'a.sh',
    ({ snake }, v) => `aws ssm put-parameter \\\n  --name /app/${snake} --type SecureString --value ${v}`,
  ],
  'fish, for all sessions': ['a.fish', ({ SNAKE }, v) => `set -Ux ${SNAKE} ${v}\n`],
  'a setting of git': ['a.sh', ({ camel }, v) => `git config --global acme.${camel} ${v}\n`],
}

test('secrets are found whole, at their place, in the syntax of many languages and formats', () => {
  for (const [form, [path, write]] of Object.entries({ ...syntax, ...places }))
    for (const name of ['db_password', 'api_key', 'client_secret', 'auth_token', 'encryption_key', 'password', 'smtp_pass']) {
      if (form in places && name === 'smtp_pass') continue
      for (const make of /pass/.test(name) ? [made, chosen] : [made, hex]) {
        const value = make()
        const text = `first\n${write(namesOf(name), value)}\nlast`
        const hits = leaks(text, path)
        assert.ok(
          hits.some((hit) => hit.parts.key!.reveal() === value && text.slice(hit.start, hit.end) === value),
          `${form}: ${text}`,
        )
        assert.equal(hits.length, 1, `${form}: ${text}`)
      }
    }
})

test('texts that Android shows are none, whatever they are called', () => {
  for (const text of [
    'Passwort',
    'Mot de passe',
    'Contrase\xf1a',
    'Enter your password2',
    'hasło',
    'API-Schlüssel',
    '@string/pw2',
    '%1$s2',
  ])
    for (const path of ['res/values/strings.xml', 'res/values-de/strings.xml'])
      assert.deepEqual(leaks(`<string name="password">${text}</string>\n<string name="api_key">${text}</string>`, path), [], text)
  // of other translations one can't say
  assert.deepEqual(leaks(`{"password": "${chosen()}"}`, 'locales/de.json'), [])
})

test('a key that is compared with a literal', () => {
  const value = made()
  for (const sign of [' === ', ' == ', '===', ' !== ', ' != '])
    assert.equal(leaks(`if (key${sign}'${value}') {`, 'a.js').length, 1, sign)
  for (const text of [
    "if (event.key === 'ArrowLeft1') {",
    "if (key === 'some-long-name-of-2024') {",
    `if (cacheKey === '${value}') {`,
  ])
    assert.deepEqual(leaks(text, 'a.js'), [], text)
})

test('users whose password SQL is told', () => {
  for (const text of [
    (v: string) => `CREATE USER bob IDENTIFIED BY ${v};`,
    (v: string) => `CREATE USER 'bob'@'%' IDENTIFIED BY '${v}';`,
    (v: string) => `CREATE USER 'bob'@'%' IDENTIFIED WITH mysql_native_password BY '${v}';`,
    (v: string) => `ALTER ROLE bob WITH ENCRYPTED PASSWORD '${v}';`,
    (v: string) => `CREATE LOGIN bob WITH PASSWORD = N'${v}';`,
  ]) {
    const value = `k${pickText(random, alphabets.base62, 9)}7aZ`
    assert.deepEqual(
      leaks(text(value), 'a.sql').map(({ parts }) => parts.key!.reveal()),
      [value],
    )
  }
  for (const text of ['identified by password;', 'people identified by numbers2;', `IDENTIFIED WITH x AS '*${'A1'.repeat(20)}';`])
    assert.deepEqual(leaks(text, 'a.sql'), [], text)
})

test('the secrets of frameworks, whatever characters they are made of', () => {
  const marks = '!@#$%^&*(-_=+)'
  const django = () => pickText(random, `abcdefghijklmnopqrstuvwxyz0123456789${marks}`, 50)
  const salt = () => pickText(random, `${alphabets.base62}${marks}[]{}<>~|;:,./?`, 64)
  let missed = 0
  const finds = (path: string, value: string, text: string) => {
    if (!leaks(text, path).some((hit) => hit.parts.key!.reveal() === value)) missed++
  }
  for (let round = 0; round < 100; round++) {
    for (const value of [django(), `django-insecure-${django()}`]) finds('settings.py', value, `SECRET_KEY = '${value}'\n`)
    const [first, second] = [salt(), salt()]
    finds('wp-config.php', first, `define('LOGGED_IN_SALT',   '${first}');\n`)
    finds('wp-config.php', second, `define('SECURE_AUTH_KEY',  '${second}');\n`)
    const bytes = Buffer.from(pickText(random, alphabets.base62, 32)).toString('base64')
    finds('.env', `base64:${bytes}`, `APP_KEY=base64:${bytes}\n`)
    const long = pickText(random, alphabets.hex, 128)
    finds('config/secrets.yml', long, `production:\n  secret_key_base: ${long}\n`)
  }
  // by chance one is like a template, or ends as a file does
  assert.ok(missed <= 30, `${missed} of 600`)
})

test('a Secret of Kubernetes holds text in base64: the secret is that text', () => {
  const value = made()
  const inside = Buffer.from(value).toString('base64')
  const text = `apiVersion: v1\nkind: Secret\ndata:\n  db-password: ${inside}\n`
  const [hit, ...more] = leaks(text, 'secret.yaml')
  assert.deepEqual(
    [hit!.parts.key!.reveal(), hit!.decoded, text.slice(hit!.start, hit!.end), more.length],
    [value, ['base64'], inside, 0],
  )
  const placeholder = Buffer.from('changeme').toString('base64')
  assert.deepEqual(leaks(text.replace(inside, placeholder), 'secret.yaml'), [])
})

test('keys that are called those of a client, and none where a file or a curve has the name', () => {
  const digits = (length: number) => pickText(random, alphabets.hex, length)
  const id = `${digits(8)}-${digits(4)}-4${digits(3)}-a${digits(3)}-${digits(12)}`
  for (const text of [`_CLIENT_KEY = '${id}'`, `'client_key': '${id}',`, `clientKey: "${made()}"`])
    assert.equal(leaks(text, 'a.py').length, 1, text)
  for (const text of [
    'client_key: /etc/tls/client-1.key',
    'clientKey = "certs/client-key2.pem"',
    'client_key_type = "P-256"',
    'client_key_id = "a1"',
  ])
    assert.deepEqual(leaks(text, 'a.yml'), [], text)
})

test('hexadecimal digits make words by chance, and are found', () => {
  for (let round = 0; round < 200; round++) {
    const value = `4d${pickText(random, alphabets.hex, 30)}0de7`
    assert.equal(leaks(`api_key = "${value}"`, 'a.py').length, 1, value)
  }
})

test('types, names of methods and what other names follow are no secrets', () => {
  const digest = hex().slice(0, 16)
  for (const [path, text] of [
    ['a.py', `"AWS::IAM::AccessKey": "${digest}",`],
    ['a.ts', 'type ClientPassword = "POSTGRES_SCRAM_SHA_256" | "POSTGRES_MD5"'],
    ['a.rs', 'const DB_PASSWORD = "D3D12_FEATURE_LEVEL_11_0"'],
    ['a.yml', 'password:\n  description2: x\n'],
    ['a.sh', 'API_KEY="${API_KEY:-$DEFAULT_API_KEY_2}"'],
    ['a.js', 'const token = tokens.get(name1, "x") || readToken2()'],
    ['notes.txt', 'the password is sent. token: see chapter2'],
    ['a.ts', 'readonly STENCIL_PASS_DEPTH_PASS: 0x0B96;'],
    ['a.py', 'password = password.encode("utf-8")'],
    ['a.py', "'/mysqlpassword', length=15)"],
    ['a.txt', '    >>> fetch_token(url)\n    {"oauth_token": "sdf0o9823sjdfsdf"}'],
    ['a.txt', 'see http://api.example.com/path?access_token=h480djs93hd8ab'],
    ['a.c', 'if (pass == PASS_2ND_ROUND) return token1;'],
  ] as const)
    assert.deepEqual(leaks(text, path), [], text)
})

test('names of secrets that are short, or say what the secret is for', () => {
  for (const [path, write] of [
    ['.env', (v: string) => `ADMIN_PW=${v}\n`],
    ['a.sh', (v: string) => `pw=${v}\n`],
    ['a.js', (v: string) => `const pw = "${v}"`],
    ['a.php', (v: string) => `$pw = "${v}";`],
    ['a.json', (v: string) => `{"pw": "${v}"}`],
    ['a.py', (v: string) => `User(name="bob", pw="${v}")`],
    ['a.ino', (v: string) => `char pass[] = "${v}";`],
    ['a.c', (v: string) => `#define PASS "${v}"`],
    ['a.ino', (v: string) => `#define STAPSK "${v}"`],
    ['a.sh', (v: string) => `AUTH_TOKEN='${v}aB3dE5gH7' ./run`],
    ['.env', (v: string) => `HASHIDS_SALT=${v}aB3dE5gH7\n`],
    ['a.py', (v: string) => `app.config['SECURITY_PASSWORD_SALT'] = '${v}aB3dE5gH7'`],
    ['a.php', (v: string) => `Configure::write('Security.salt', '${v}aB3dE5gH7');`],
    ['.env', (v: string) => `BEARER=${v}aB3dE5gH7\n`],
    ['a.json', (v: string) => `{"bearer": "${v}aB3dE5gH7"}`],
    ['a.go', (v: string) => `var jwtKey = []byte("${v}aB3dE5gH7")`],
    ['a.ts', (v: string) => `secretOrKey: '${v}aB3dE5gH7',`],
    ['a.json', (v: string) => `"SecurityKey": "${v}aB3dE5gH7"`],
    ['a.http', (v: string) => `@token = ${v}aB3dE5gH7\n`],
    ['a.jsp', (v: string) => `<!-- user: bob password: ${v} -->`],
  ] as const)
    for (let round = 0; round < 8; round++) {
      const value = `k${pickText(random, alphabets.base62, 10)}7aZ`
      const text = `first\n${write(value)}\nlast`
      assert.deepEqual(
        leaks(text, path).map(({ parts }) => parts.key!.reveal().startsWith(value)),
        [true],
        text,
      )
    }
  for (const [path, text] of [
    ['a.js', 'const pw = "a password of mine"'],
    ['a.js', 'const pw = readPassword2()'],
    ['a.txt', 'the npw = 12 and pw = x2'],
    ['a.sh', 'pw=$1'],
    ['a.c', '#define PASS "the tests pass"'],
    ['a.go', `jwtKey := []byte(os.Getenv("JWT_KEY_2"))`],
    ['a.json', '"bearer": "Bearer-Token-of-v2"'],
    ['a.php', "'a' . 'b' . $pw . './run2'"],
  ] as const)
    assert.deepEqual(leaks(text, path), [], text)
})

test('a password that hands typed without thinking, and one of words with digits behind', () => {
  const typed = () => {
    const consonants = (many: number) => pickText(random, 'bcdfghjklmnpqrstvwxz', many)
    return `${consonants(5)}${pickText(random, alphabets.digit, 3)}${consonants(4)}`
  }
  for (let round = 0; round < 20; round++) {
    const value = typed()
    assert.equal(leaks(`password := "${value}"`, 'a.go').length, 1, value)
  }
  for (const words of ['minio123', 'grafana1x', 'dbuser01x', 'l1nux4ever'])
    assert.deepEqual(leaks(`password := "${words}"`, 'a.go'), [], words)
})
