import assert from 'node:assert/strict'
import { test } from 'node:test'
import { alphabets } from '../../src/detect/alphabets.ts'
import { pick, pickText } from '../../src/detect/random.ts'
import { detector } from './built-in.ts'
import { seeded } from './random.ts'

const random = seeded('passwords in programs')
const find = (text: string, path = 'src/a.txt') => detector.find(Buffer.from(text), path).hits
const leaks = (text: string, path?: string) => find(text, path).filter((hit) => hit.judged === null)
const strong = () => `${pickText(random, alphabets.base62, 9)}${pick(random, 10)}aZ7`
const letters = (many: number) => pickText(random, alphabets.base62, many)

const places: readonly (readonly [kind: string, path: string, write: (password: string) => string])[] = [
  ['command-line', 'a.sh', (p) => `sshpass -p ${p} ssh root@h.acme.io`],
  ['command-line', 'a.sh', (p) => `sshpass -p'${p}' scp a b:`],
  ['command-line', 'a.sh', (p) => `mysql -h db.acme.io -u root -p${p} app`],
  ['command-line', 'a.sh', (p) => `redis-cli -h r.acme.io -a ${p} ping`],
  ['command-line', 'a.sh', (p) => `ldapsearch -x -D "cn=admin,dc=acme" -w "${p}" -b dc=acme`],
  ['command-line', 'a.sh', (p) => `lftp -u bob,${p} ftp.acme.io`],
  ['command-line', 'a.sh', (p) => `mongosh --host m.acme.io -u root -p ${p} --quiet`],
  ['command-line', 'a.yml', (p) => `  - docker login -u bob -p ${p} r.acme.io`],
  ['command-line', 'a.sh', (p) => `zip -P ${p} a.zip x`],
  ['command-line', 'a.sh', (p) => `7z x -p${p} a.7z`],
  ['command-line', 'a.sh', (p) => `openssl enc -aes-256-cbc -d -k ${p} -in a.enc`],
  ['command-line', 'a.sh', (p) => `sqlplus app/${p}@db.acme.io:1521/orcl`],
  ['command-line', 'a.sh', (p) => `htpasswd -b -c .htpasswd bob ${p}`],
  ['command-line', 'a.sh', (p) => `http -a bob:${p} GET https://x.acme.io`],
  ['command-line', 'a.bat', (p) => `net user bob ${p} /add`],
  ['command-line', 'a.bat', (p) => `net use Z: \\\\srv\\share /user:bob ${p}`],
  ['command-line', 'a.bat', (p) => `psexec \\\\srv -u bob -p ${p} cmd`],
  ['command-line', 'ks.cfg', (p) => `rootpw --plaintext ${p}`],
  ['piped-password', 'a.sh', (p) => `echo ${p} | docker login -u bob --password-stdin r.acme.io`],
  ['piped-password', 'Dockerfile', (p) => `RUN echo "root:${p}" | chpasswd`],
  ['piped-password', 'a.exp', (p) => `expect "*assword:"\nsend "${p}\\r"`],
  ['call', 'a.php', (p) => `$c = mysqli_connect("db.acme.io", "root", "${p}", "app");`],
  ['call', 'a.php', (p) => `new PDO('mysql:host=db.acme.io;dbname=a', 'root', '${p}');`],
  ['call', 'A.java', (p) => `DriverManager.getConnection("jdbc:mysql://db.acme.io/a", "root", "${p}");`],
  ['call', 'A.cs', (p) => `new NetworkCredential("me@acme.io", "${p}")`],
  ['call', 'a.py', (p) => `requests.get(url, auth=("bob", "${p}"))`],
  ['call', 'a.go', (p) => `req.SetBasicAuth("bob", "${p}")`],
  ['call', 'a.py', (p) => `server.login(sender, "${p}")`],
  ['call', 'a.sql', (p) => `CREATE USER 'bob'@'%' IDENTIFIED BY '${p}';`],
  ['call', 'a.js', (p) => `jwt.sign(payload, '${p}q7xR2mLk9', options)`],
  ['call', 'a.go', (p) => `credentials.NewStaticV4("Q7XW3ULK68SPQHB43P2F", "${p}q7xR2mLk9/t5+Wq8", "")`],
  ['call', 'A.java', (p) => `.endpoint("https://s3.acme.io").credentials("Q7XW3ULK68SPQHB43P2F", "${p}q7xR2mLk9/t5+Wq8")`],
  ['call', 'a.pl', (p) => `my $dbh = DBI->connect("dbi:mysql:app", "root", "${p}");`],
  ['call', 'a.go', (p) => `auth := smtp.PlainAuth("", "me@acme.io", "${p}", "smtp.acme.io")`],
  ['call', 'a.go', (p) => `d := gomail.NewDialer("smtp.acme.io", 587, "me", "${p}")`],
  ['call', 'a.rb', (p) => `  basic_auth 'me', '${p}'`],
  ['call', 'a.rb', (p) => `Net::SMTP.start('smtp.acme.io', 25, 'localhost', 'me', '${p}', :plain)`],
  ['call', 'a.ino', (p) => `WiFi.begin("Acme", "${p}");`],
  ['call', 'a.ino', (p) => `client.connect("esp", "me", "${p}");`],
  ['call', 'a.py', (p) => `client.username_pw_set("me", "${p}")`],
  ['call', 'a.py', (p) => `db = pymysql.connect("db.acme.io", "root", "${p}", "app")`],
  ['call', 'A.java', (p) => `new UsernamePasswordCredentials("me", "${p}");`],
  ['call', 'A.java', (p) => `return new PasswordAuthentication("me", "${p}".toCharArray());`],
  ['call', 'A.java', (p) => `jedis.auth("${p}");`],
  ['call', 'a.js', (p) => `request(app).get('/').auth('me', '${p}')`],
  ['call', 'a.php', (p) => `ftp_login($c, 'me', '${p}');`],
  ['call', 'a.php', (p) => `imap_open("{h:993/imap/ssl}INBOX", "me", "${p}");`],
  ['call', 'a.c', (p) => `mysql_real_connect(c, "db.acme.io", "root", "${p}", "app", 0, NULL, 0);`],
  ['call', 'a.js', (p) => `jwt.sign({ id: 1 }, '${p}q7xR2mLk9', options)`],
  ['call', 'a.rs', (p) => `client.get(url).basic_auth("me", Some("${p}"))`],
  ['call', 'a.rs', (p) => `client.get(url).bearer_auth("${p}q7xR2mLk9")`],
  ['call', 'A.cs', (p) => `new AuthenticationHeaderValue("Bearer", "${p}q7xR2mLk9");`],
  ['authorization', 'nginx.conf', (p) => `  proxy_set_header Authorization "Bearer ${p}x8Kd2mQp4Lz";`],
  ['command-header', 'a.php', (p) => `curl_setopt($c, CURLOPT_HTTPHEADER, ['Accept: */*', 'X-Api-Key: ${p}x8Kd2mQp4Lz']);`],
  ['command-header', 'a.php', (p) => `  "X-Auth-Token:${p}x8Kd2mQp4Lz",`],
  ['call', 'a.py', () => `client = Client("AC${pickText(random, alphabets.hex, 32)}", "${pickText(random, alphabets.hex, 32)}")`],
  ['call', 'a.js', (p) => `'Basic ' + btoa('me:${p}')`],
  ['call', 'a.js', (p) => `'Basic ' + Buffer.from("me:${p}", 'utf8').toString('base64')`],
  ['call', 'a.py', (p) => `base64.b64encode(b"me:${p}")`],
  ['piped-password', 'a.sh', (p) => `echo '${p}' | sudo -S apt update`],
  ['pgpass', '.pgpass', (p) => `db.acme.io:5432:app:bob:${p}`],
  ['pgpass', 'home/.pgpass', (p) => `db.acme.io:*:*:bob:${p}`],
  ['authorization', 'a.js', (p) => `headers: { Authorization: 'Bearer ${p}x8Kd2mQp4Lz' }`],
  ['call', 'a.js', (p) => `new Sequelize('app', 'bob', '${p}', { host: 'db.acme.io' })`],
  ['call', 'a.py', (p) => `User.objects.create_superuser('bob', 'bob@acme.io', '${p}')`],
  ['call', 'a.py', (p) => `ssh.connect('h.acme.io', 22, 'bob', '${p}')`],
  ['call', 'build.sbt', (p) => `credentials += Credentials("Nexus", "n.acme.io", "bob", "${p}")`],
  ['call', 'A.java', (p) => `user.setCode(passwordEncoder.encode("${p}"));`],
  ['call', 'A.java', (p) => `  .with("{noop}${p}")`],
  ['call', 'a.php', (p) => `curl_setopt($c, CURLOPT_USERPWD, 'bob:${p}');`],
  ['call', 'a.c', (p) => `curl_easy_setopt(c, CURLOPT_USERPWD, "bob:${p}");`],
  ['call', 'a.robot', (p) => `    Input Password    id:pw    ${p}\n`],
  ['call', 'a.js', (p) => `crypto.createHmac('sha256', '${p}q7xR2mLk9')`],
  ['call', 'a.js', (p) => `CryptoJS.AES.encrypt(text, "${p}q7xR2mLk9").toString()`],
  ['call', 'a.php', (p) => `hash_hmac('sha256', $body, '${p}q7xR2mLk9')`],
  ['call', 'a.py', (p) => `hmac.new(b"${p}q7xR2mLk9", body, hashlib.sha256)`],
  ['call', 'A.java', (p) => `new SecretKeySpec("${p}q7xR2mLk9".getBytes(StandardCharsets.UTF_8), "AES")`],
  ['call', 'a.js', (p) => `jwt.sign(payload, process.env.X || '${p}q7xR2mLk9')`],
  ['call', 'a.sql', (p) => `SET PASSWORD FOR 'bob'@'%' = '${p}';`],
  ['command-line', 'a.sh', (p) => `twine upload -u bob -p ${p} dist/*`],
  ['command-line', 'a.sh', (p) => `mosquitto_pub -h m.acme.io -u bob -P ${p} -t a -m b`],
  ['command-line', 'a.sh', (p) => `drush user:password admin "${p}"`],
  ['piped-password', 'a.sh', (p) => `echo "${p}" | docker secret create db -`],
  ['piped-password', 'a.sh', (p) => `printf '${p}' | wrangler secret put DB`],
  ['piped-password', 'a.sh', (p) => `echo -e "${p}\\n${p}" | passwd bob`],
  ['authorization', 'a.har', (p) => `{"name":"authorization","value":"Bearer ${p}x8Kd2mQp4Lz"}`],
  ['authorization', 'a.json', (p) => `{\n  "key": "Authorization",\n  "value": "Bearer ${p}x8Kd2mQp4Lz"`],
  ['authorization', 'A.java', (p) => `headers.set("Authorization", "Bearer " + "${p}x8Kd2mQp4Lz");`],
  ['authorization', 'a.http', (p) => `GET /x HTTP/1.1\nAuthorization: Token ${p}x8Kd2mQp4Lz\n`],
]

test('passwords are found where programs take them, at their place', () => {
  for (const [kind, path, write] of places)
    for (let round = 0; round < 10; round++) {
      const p = strong()
      const text = `# first\n${write(p)}\n`
      const hits = leaks(text, path)
      assert.deepEqual(
        hits.map((hit) => hit.key),
        [`credentials/credentials-${kind}`],
        text,
      )
      const value = hits[0]!.parts.key!.reveal()
      assert.ok(value.startsWith(p) || !text.includes(p), text)
      assert.equal(text.slice(hits[0]!.start, hits[0]!.end), value)
    }
})

test('what a shell fills in, options, prose and placeholders are no passwords', () => {
  for (const text of [
    'sshpass -p $PASSWORD ssh root@h.acme.io',
    'sshpass -p "$PASSWORD" ssh root@h.acme.io',
    'mysql -u root -p app',
    'mysql -h db.acme.io --port 3306 --protocol tcp',
    'redis-cli -h r.acme.io -a <password> ping',
    'docker login -u bob -p ${{ secrets.PASSWORD }} r.acme.io',
    'echo "$PASSWORD" | docker login -u bob --password-stdin',
    'echo ${{ secrets.PASSWORD }} | docker login -u bob --password-stdin',
    'zip -r a.zip x',
    'the curl and mysql commands take -password',
    'user.login("me", password1)',
    'connection.login("user", "password")',
    'Authorization: Bearer <token>',
    'Authorization: Bearer ${TOKEN_2}',
    "headers['Authorization'] = 'Bearer ' + token1",
    'net user guest /active:no',
    "IDENTIFIED BY '${password}'",
    'bob:$6$rounds',
    'echo lines4shell | sudo -s',
    'request.auth(user, token1)',
    'client.connect("esp", "me", "mqtt/broker")',
    "const text = btoa('https://acme.io/a1B2c3D4e5')",
    "Buffer.from('me:a1B2c3D4e5F6', 'utf8')",
    "'X-Api-Key: my-own-api-key-of-the-gateway'",
    '"api-key: $KEY_OF_V2_GATEWAY"',
    'new AuthenticationHeaderValue("Bearer", "tokenOfTheRequest")',
    "createHmac('sha256', secretOfTheHook)",
    "createCipheriv('aes-256-cbc', 'aes-256-cbc', 'utf8')",
    "new Sequelize('app', 'bob', process.env.DB_PASSWORD)",
    'echo "$TOKEN" | docker secret create token -',
    'echo nothing-to-hide | docker secret create token -',
    '| passwd   | changes a password |',
    'Input Password    id:pw    ${PASSWORD2}',
    "CURLOPT_USERPWD => $user . ':' . $password1,",
    'set password to expire after 90days',
  ])
    assert.deepEqual(leaks(text, 'a.sh'), [], text)
})

test('an id that no secret goes with does not hide what a header takes, and is no leak itself', () => {
  for (const length of [22, 23, 24, 25]) {
    const key = `${letters(length - 4)}7aZ8`
    const [hit, ...more] = leaks(`curl -H 'X-Api-Key: ${key}' https://acme.io`)
    assert.deepEqual(
      [hit?.key, hit?.parts.key?.reveal() === key, more.length],
      ['credentials/credentials-command-header', true, 0],
    )
    assert.deepEqual(leaks(`X_CONSUMER_KEY=${key}`), [])
  }
  const call = `headers = {'X-Api-Key': '${letters(18)}7aZ8'}; url = 'https://api.apollo.io/v1/people'`
  assert.deepEqual(
    leaks(call).map(({ key }) => key),
    ['apollo-io/apollo-io-api-key'],
  )
  const [pair] = leaks(`X_API_KEY=${letters(21)}aZ87\nX_API_SECRET=${letters(46)}aZ87\n`, '.env')
  assert.deepEqual([pair?.key, Object.keys(pair?.parts ?? {}).sort()], ['twitter/twitter-consumer-key', ['key', 'secret']])
})

test('hashes of passwords are possible leaks, whole, in the files that hold them', () => {
  for (const hash of [`$apr1$${letters(8)}$${letters(22)}`, `$2y$10$${letters(53)}`, `$6$${letters(16)}$${letters(86)}`]) {
    const [hit, ...more] = leaks(`# users\nbob:${hash}:18000:0:99999:7:::\n`, 'etc/shadow')
    assert.deepEqual([hit!.parts.key!.reveal(), hit!.confidence, more.length], [hash, 'possible', 0])
  }
})

test('a signed token of an unknown issuer is possible; the one of the tutorials is judged', () => {
  const part = (claims: object) => Buffer.from(JSON.stringify(claims)).toString('base64url')
  const token = (claims: object, head: object = { alg: 'HS256', typ: 'JWT' }) => `${part(head)}.${part(claims)}.${letters(43)}`
  const own = token({ sub: letters(5), iat: 1_700_000_000 })
  const [hit, ...more] = leaks(`const it = "${own}"`, 'a.js')
  assert.deepEqual([hit!.parts.key!.reveal(), hit!.confidence, more.length], [own, 'possible', 0])
  assert.match(find(`"${token({ sub: '1234567890', name: 'John Doe' })}"`)[0]?.judged ?? '', /tutorials/)
  assert.deepEqual(find(`"${token({ sub: 'x' }, { alg: 'none' })}"`), [])
  assert.deepEqual(find(`"eyJ${letters(30)}.eyJ${letters(40)}.${letters(43)}"`), [])
})
