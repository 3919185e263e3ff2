import assert from 'node:assert/strict'
import { test } from 'node:test'
import { alphabets } from '../../src/detect/alphabets.ts'
import { makeProbe } from '../../src/detect/probe.ts'
import { pick, pickText } from '../../src/detect/random.ts'
import { detector, search } from './built-in.ts'
import { seeded } from './random.ts'
import { stepsOf } from './work.ts'

const probe = makeProbe(search())
const random = seeded('settings files')
const find = (text: string, path = 'src/a.txt') => detector.find(Buffer.from(text), path).hits
const leaks = (text: string, path?: string) => find(text, path).filter((hit) => hit.judged === null)
const strong = () => `${pickText(random, alphabets.base62, 9)}${pick(random, 10)}aZ7`
const base64 = (text: string, encoding: 'utf8' | 'utf16le' = 'utf8') => Buffer.from(text, encoding).toString('base64')
const url64 = (bytes: number) => Buffer.from(random(bytes)).toString('base64url')
const hex = (many: number) => pickText(random, alphabets.hex, many)
const k = (text: string) => `K ${text.length}\n${text}\n`
const v = (text: string) => `V ${text.length}\n${text}\n`

const setting = 'settings-file'
/** The kind, the path, and the text around a password as the program writes it. */
const places: readonly (readonly [kind: string, path: string, write: (password: string) => string])[] = [
  [
    setting,
    'sitemanager.xml',
    (p) => `<Server>\n<Host>ftp.acme.io</Host>\n<User>bob</User>\n<Pass encoding="base64">${base64(p)}</Pass>\n</Server>`,
  ],
  [setting, 'recentservers.xml', (p) => `<Server><Host>ftp.acme.io</Host><User>bob</User><Pass>${p}</Pass></Server>`],
  [
    setting,
    '.subversion/auth/svn.simple/0a1b',
    (p) => `${k('passtype')}${v('simple')}${k('password')}${v(p)}${k('username')}${v('bob')}END\n`,
  ],
  [setting, 'postfix/sasl_passwd', (p) => `[smtp.acme.io]:587 bob@acme.io:${p}\n`],
  [setting, 'postfix/sasl_passwd', (p) => `smtp.acme.io:465 bob:${p}\n`],
  [setting, 'auth.json', (p) => `{"bearer": {"repo.acme.io": "${p}"}}`],
  [setting, 'auth.json', (p) => `{\n  "gitlab-token": {\n    "git.acme.io": "${p}"\n  }\n}`],
  [
    setting,
    'terraform.tfstate',
    (p) =>
      `{"numeric": true,\n            "override_special": "_%@",\n            "result": "${p}",\n            "special": true}`,
  ],
  [setting, 'app/etc/env.php', () => `'crypt' => [\n  'key' => '${hex(32)}'\n],`],
  [setting, 'a.properties', (p) => `url=jdbc:oracle:thin:bob/${p}@db.acme.io:1521/orcl\n`],
  [setting, 'A.java', (p) => `"jdbc:oracle:thin:bob/${p}@//db.acme.io:1521/orcl"`],
  [setting, '.bundle/config', (p) => `---\nBUNDLE_GEMS__ACME__IO: "bob:${p}"\n`],
  [setting, 'config.json', (p) => `{"auths":{"r.acme.io":{"identitytoken":"${p}${p}"}}}`],
  [setting, 'a.ovpn', (p) => `<auth-user-pass>\nbob\n${p}\n</auth-user-pass>`],
  [
    setting,
    'a.ovpn',
    () =>
      `-----BEGIN OpenVPN Static key V1-----\n${Array.from({ length: 16 }, () => hex(32)).join('\n')}\n-----END OpenVPN Static key V1-----`,
  ],
  [setting, 'unattend.xml', (p) => `<Password>\n<Value>${p}</Value>\n<PlainText>true</PlainText>`],
  [
    setting,
    'unattend.xml',
    (p) => `<AdministratorPassword><Value>${base64(`${p}AdministratorPassword`, 'utf16le')}</Value><PlainText>false</PlainText>`,
  ],
  [setting, 'snmpd.conf', (p) => `rwcommunity ${p} 10.0.0.0/8\n`],
  [setting, 'snmpd.conf', (p) => `createUser bob SHA "${p}" AES\n`],
  [setting, 'router.cfg', (p) => `snmp-server community ${p} RO\n`],
  [setting, 'router.cfg', (p) => `enable password ${p}\n`],
  [setting, 'router.cfg', () => `username bob privilege 15 password 7 08${hex(20).toUpperCase()}\n`],
  [setting, 'a.postman_environment.json', (p) => `{"key": "thing", "value": "${p}", "type": "secret", "enabled": true}`],
  [setting, 'router.cfg', (p) => `username bob privilege 15 secret ${p}\n`],
  [setting, 'router.cfg', (p) => `username bob password 0 ${p}\n`],
  [setting, 'router.cfg', (p) => `tacacs-server host 10.1.2.3 key ${p}\n`],
  [setting, 'router.cfg', (p) => `radius-server host 10.1.2.3 auth-port 1812 acct-port 1813 key ${p}\n`],
  [setting, 'router.cfg', (p) => `set system radius-server 10.1.2.3 secret ${p}\n`],
  [setting, 'router.cfg', (p) => `crypto isakmp key ${p} address 10.1.2.3\n`],
  [setting, 'router.cfg', (p) => ` ikev1 pre-shared-key ${p}\n`],
  [setting, 'router.cfg', (p) => `  authentication-key "${p}";\n`],
  [setting, 'router.cfg', (p) => ` wpa-psk ascii 0 ${p}\n`],
  [setting, 'router.cfg', (p) => `    set psksecret ${p}\n`],
  [setting, 'router.cfg', (p) => ` neighbor 10.1.2.3 password ${p}\n`],
  [setting, 'ipsec.secrets', (p) => `bob : XAUTH "${p}"\n`],
  [setting, 'preseed.cfg', (p) => `d-i passwd/root-password password ${p}\n`],
  [setting, 'a.sh', (p) => `debconf-set-selections <<< "mysql-server mysql-server/root_password_again password ${p}"\n`],
  [setting, 'user-data', (p) => `#cloud-config\nchpasswd:\n  list: |\n    root:${p}\n`],
  [setting, 'a.ldif', (p) => `dn: uid=bob\nuserPassword:: ${base64(p)}\n`],
  [setting, '.offlineimaprc', (p) => `remotepass = ${p}\n`],
  [setting, '.mbsyncrc', (p) => `User bob\nPass ${p}\n`],
  [setting, '.fetchmailrc', (p) => `poll m.acme.io user "bob" pass "${p}"\n`],
  [setting, 'users.acl', (p) => `user bob on >${p} ~* +@all\n`],
  [setting, 'wireless', (p) => `\toption key '${p}'\n`],
  [setting, 'appsettings.json', (p) => `"Jwt": {\n  "Issuer": "acme",\n  "Key": "${p}q7xR2mLk9"\n}`],
  [setting, 'application.yml', (p) => `encrypt:\n  key: ${p}q7xR2mLk9\n`],
  [setting, 'application.yml', (p) => `api:\n  url: https://acme.io\n  key: ${p}q7xR2mLk9\n`],
  [setting, 'config.toml', (p) => `[api]\nkey = "${p}q7xR2mLk9"\n`],
  [setting, 'a.properties', (p) => `encrypt.key=${p}q7xR2mLk9\n`],
  [setting, 'prometheus.yml', (p) => `    authorization:\n      type: Bearer\n      credentials: ${p}\n`],
  [setting, 'wlan.xml', (p) => `<keyMaterial>${p}</keyMaterial>`],
  [setting, 'kafka.conf', (p) => `KafkaServer { a.PlainLoginModule required user_admin="${p}"; };`],
  [setting, 'haproxy.cfg', (p) => `  user bob insecure-password ${p}\n`],
  [setting, 'haproxy.cfg', (p) => `  stats auth admin:${p}\n`],
  [setting, 'squid.conf', (p) => `cache_peer h.acme.io parent 3128 0 login=bob:${p}\n`],
  [setting, 'turnserver.conf', (p) => `user=bob:${p}\n`],
  [setting, 'msmtprc', (p) => `account acme\nuser bob\npassword ${p}\n`],
  [setting, 'router.cfg', (p) => ` ip ospf message-digest-key 1 md5 ${p}\n`],
  [setting, 'asa.cfg', (p) => `username bob password ${p} privilege 15\n`],
  [setting, 'interfaces', (p) => `iface wlan0 inet dhcp\n  wpa-psk ${p}\n`],
  [setting, 'a.sql', (p) => `connect system/${p}@orcl\n`],
  [setting, 'database.yml', (p) => `  password: <%= ENV['DB_PW'] || '${p}' %>\n`],
  ['connection-string', 'a.py', (p) => `c = "DRIVER={ODBC Driver 18};SERVER=db.acme.io;UID=bob;PWD={${p}}"`],
  [
    'docker-config',
    's.yml',
    (p) => `kind: Secret\ndata:\n  .dockerconfigjson: ${base64(`{"auths":{"r.acme.io":{"auth":"${base64(`me:${p}`)}"}}}`)}\n`,
  ],
  ['pgpass', '.pgpass', (p) => `db.acme.io:6432:app:bob:${p}\n`],
  ['command-line', 'a.bat', (p) => `net use Z: \\\\srv\\share ${p} /user:bob`],
  ['command-line', 'a.sh', (p) => `rabbitmqctl add_user bob ${p}`],
  ['command-line', 'a.sh', (p) => `gh secret set NAME --body "${p}"`],
  ['command-line', 'a.sh', (p) => `nmcli dev wifi connect home password ${p}`],
  ['command-line', 'a.sh', (p) => `openssl rsa -in k.pem -passin pass:${p} -out k2.pem`],
  ['command-line', 'a.ps1', (p) => `$x = ConvertTo-SecureString -String '${p}' -AsPlainText -Force`],
  ['web-key', 'key.json', () => `{"kty":"EC","crv":"P-256","x":"${url64(32)}","y":"${url64(32)}","d":"${url64(32)}"}`],
  ['web-key', 'key.json', () => `{"kty": "oct", "k": "${url64(48)}", "alg": "HS384"}`],
  ['web-key', 'key.js', () => `const key = {\n  kty: 'OKP', crv: 'Ed25519', d: '${url64(32)}', x: '${url64(32)}' }`],
  ['web-key', 'key.json', () => `{"n": "${url64(256)}", "e": "AQAB", "d": "${url64(256)}", "p": "${url64(128)}", "kty": "RSA"}`],
  ['secret-file', 'config/master.key', () => hex(32)],
  ['secret-file', 'config/credentials/production.key', () => `${hex(32)}\n`],
  ['secret-file', 'secrets/db_password.txt', (p) => `${p}\n`],
  ['secret-file', '.vault_pass', (p) => `${p}\n`],
]

test('passwords are found in the settings of programs, at their place, and a text with one is loud', () => {
  for (const [kind, path, write] of places)
    for (let round = 0; round < 8; round++) {
      const p = strong()
      const written = write(p)
      const text = kind === 'secret-file' ? written : `first line\n${written}\nlast line\n`
      const hits = leaks(text, path)
      assert.deepEqual(
        hits.map((hit) => hit.key),
        [`credentials/credentials-${kind}`],
        text,
      )
      const value = hits[0]!.parts.key!.reveal()
      if (written.includes(p)) assert.ok(value === p || value === p + p || value === `${p}q7xR2mLk9`, text)
      if (hits[0]!.decoded.length === 0) assert.equal(text.slice(hits[0]!.start, hits[0]!.end), value, text)
      else if (kind === setting) assert.equal(value, p)
      assert.equal(probe.whole(Buffer.from(text)), null, text)
    }
})

test('what is encrypted, hashed, public or filled in is none', () => {
  for (const [path, text] of [
    ['credentials.xml', `<password>{AQAAABAAAAAQ${url64(30)}=}</password>`],
    ['sitemanager.xml', `<Host>a.acme.io</Host><Pass encoding="crypt" pubkey="x">${base64(strong())}</Pass>`],
    ['auth/svn.simple/0', `${k('passtype')}${v('wincrypt')}${k('password')}${v(base64(strong()))}END\n`],
    ['auth.json', `{"bearer": {"repo.example.com": "${strong()}"}}`],
    ['settings.xml', `<password>{COQLCE6DU6GtcS5P${url64(8)}=}</password>`],
    ['router.cfg', `enable secret 5 $1$${hex(4)}$${hex(22)}\nenable password level 3\nsnmp-server community public RO\n`],
    ['snmpd.conf', 'rocommunity public\n'],
    ['a.properties', 'url=jdbc:oracle:thin:bob/${db.password}@db.acme.io:1521/orcl\n'],
    ['unattend.xml', `<Value>${base64('no text in two bytes')}</Value><PlainText>false</PlainText>`],
    ['jwks.json', `{"keys":[{"kty":"EC","crv":"P-256","x":"${url64(32)}","y":"${url64(32)}","kid":"d"}]}`],
    ['a.ts', `interface Key { kty: 'EC'; d: string; x: string }`],
    ['a.postman_environment.json', `{"key": "thing", "value": "{{token}}", "type": "secret"}`],
    ['config/master.key.pub', hex(32)],
    ['config/master.key', 'your-master-key-here'],
    ['secrets/readme.txt', 'nothing here yet'],
    ['a.md', 'The password 7 characters long; enable password managers. A secret 0 to all'],
    [
      'router.cfg',
      `username bob secret 5 $1$${hex(4)}$${hex(22)}\nusername bob password encrypted ${hex(20)}\nradius-server host 10.1.2.3 key 6 ${hex(20)}\n` +
        `pre-shared-key ascii-text "$9$${hex(20)}"\nset psksecret ENC ${hex(20)}\nneighbor 10.1.2.3 remote-as 65001\n`,
    ],
    ['a.txt', 'The neighbor password; username and secret of all\nusername is required for passwords1\npass on >all\n'],
    ['appsettings.json', '"Jwt": {\n  "Issuer": "acme",\n  "Key": "the-name-of-a-key-2"\n}'],
    ['a.yml', 'api:\n  key: some-words-of-a-name-v2\nencryption:\n  key: ${ENCRYPTION_KEY_OF_V2}\n'],
    ['prometheus.yml', 'authorization:\n  credentials: <secret>\n'],
    ['haproxy.cfg', '  stats auth admin:$STATS2\n  user bob password aB3dE5gH\n'],
    ['a.txt', 'they connect and/or2connect\nconnect them/all at once\n'],
    ['database.yml', "  password: <%= ENV['DB_PW'] || 'password' %>\n"],
    ['a.sh', 'openssl rsa -passin pass:$PASS; nmcli password; gh secret set NAME --body "$BODY"'],
  ] as const)
    assert.deepEqual(leaks(text, path), [], text)
})

/** A random UUID of version 4. */
const uuid = () => [hex(8), hex(4), `4${hex(3)}`, `a${hex(3)}`, hex(12)].join('-')

test('a UUID is possible where a key’s name says so; ids and other versions are none', () => {
  for (const write of [
    (id: string) => `api_key = "${id}"`,
    (id: string) => `headers: { 'X-API-Key': '${id}' }`,
    (id: string) => `CLIENT_SECRET=${id}\n`,
    (id: string) => `access_token: ${id}\n`,
    (id: string) => `{"apiToken": "${id}"}`,
  ]) {
    const id = uuid()
    const [hit, ...more] = leaks(write(id), 'app/.env')
    assert.deepEqual([hit?.parts.key?.reveal(), hit?.confidence, more.length], [id, 'possible', 0], write(id))
  }
  for (const text of [
    `tenant_id = "${uuid()}"`,
    `client_id: ${uuid()}\n`,
    `request_token = "${uuid()}"`,
    `idempotency_key = "${uuid()}"`,
    `session_token = "${uuid()}"`,
    `password = "${uuid()}"`,
    `api_key = "${uuid().replace('-4', '-1')}"`,
    `api_key = "${uuid().toUpperCase()}"`,
    'api_key = "00000000-0000-4000-a000-000000000000"',
    'api_key = "123e4567-e89b-42d3-a456-426614174000".slice(1)',
  ])
    assert.deepEqual(leaks(text, 'app/a.py'), [], text)
  assert.match(find(`api_key = "${uuid()}"`, 'test/a.test.ts')[0]?.judged ?? '', /test/)
})

test('hostile settings take a bounded number of steps for each byte', () => {
  const size = 1 << 15
  const again = (unit: string) => unit.repeat(Math.ceil(size / unit.length))
  for (const unit of [
    ...[
      '<Pass>',
      '<Pass encoding="base64">',
      '\npassword\nV ',
      ']:587 ',
      ':587 a',
      '"bearer": {',
      "'crypt' => [",
      'jdbc:oracle:thin:a/',
      'BUNDLE_A__B: ',
    ],
    ...[
      '"identitytoken":"',
      '<auth-user-pass>\n',
      '<Value>a</Value><PlainText>',
      '\nrwcommunity ',
      '\ncreateuser ',
      ' password 7 ',
      ' key 7 ',
      '\nusername a ',
      '\nradius-server a 1 ',
      'isakmp key ',
      '\npre-shared-key ',
      'chpasswd: list:',
      '/root_password password',
      ' user a pass "',
    ],
    ...[
      '"value": "abcdef", "type": "secret"',
      '"kty',
      '"kty":"EC",',
      '{"kty":"oct","k":"',
      'kty:',
      'net use \\\\a\\',
      'nmcli password ',
      'openssl -passin pass:',
    ],
  ])
    for (const text of [again(unit), again(`${unit}${' '.repeat(50)}`), unit + again('aB3')]) {
      const steps = stepsOf(() => detector.find(Buffer.from(text), 'a.xml'))
      assert.ok(steps < 1000 * text.length, `${JSON.stringify(unit)}: ${steps} steps for ${text.length} bytes`)
    }
})
