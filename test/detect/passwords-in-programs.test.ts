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
  ['authorization', 'a.swift', (p) => `request.setValue("Bearer ${p}x8Kd2mQp4Lz", forHTTPHeaderField: "Authorization")`],
  // arguments behind others, of libraries
  ['call', 'a.py', (p) => `requests.get(url, auth=HTTPDigestAuth('bob', '${p}'))`],
  ['call', 'a.py', (p) => `pika.PlainCredentials("bob", "${p}")`],
  ['call', 'a.py', (p) => `pymssql.connect("db", "bob", "${p}", "app")`],
  ['call', 'a.py', (p) => `cx_Oracle.connect("bob", "${p}", "db/orcl")`],
  ['call', 'a.py', (p) => `ftp = FTP("ftp.acme.io", "bob", "${p}")`],
  ['call', 'a.py', (p) => `yag = yagmail.SMTP("me@acme.io", "${p}")`],
  ['call', 'a.py', (p) => `con.simple_bind_s("cn=admin,dc=acme", "${p}")`],
  ['call', 'a.py', (p) => `generate_password_hash("${p}")`],
  ['call', 'a.py', (p) => `bcrypt.hashpw(b"${p}", bcrypt.gensalt())`],
  ['call', 'a.py', (p) => `if getpass() == "${p}":`],
  ['call', 'a.py', (p) => `child.expect("assword:")\nchild.sendline("${p}")`],
  ['call', 'a.go', (p) => `l.Bind("cn=admin,dc=acme", "${p}")`],
  ['call', 'a.go', (p) => `u.User = url.UserPassword("bob", "${p}")`],
  ['call', 'a.go', (p) => `bcrypt.GenerateFromPassword([]byte("${p}"), 10)`],
  ['call', 'a.go', (p) => `r.Use(gin.BasicAuth(gin.Accounts{"admin": "${p}"}))`],
  ['call', 'a.go', (p) => `c.Do("AUTH", "${p}")`],
  ['call', 'a.js', (p) => `bcrypt.hashSync("${p}", 10)`],
  ['call', 'a.js', (p) => `app.use(basicAuth({ users: { admin: '${p}' } }))`],
  ['call', 'a.js', (p) => `signInWithEmailAndPassword(auth, 'bob@acme.io', '${p}')`],
  ['call', 'a.js', (p) => `firebase.auth().signInWithEmailAndPassword("bob@acme.io", "${p}")`],
  ['call', 'a.php', (p) => `$ok = password_verify('${p}', $hash);`],
  ['call', 'a.php', (p) => `ldap_bind($ldap, "cn=admin,dc=acme", "${p}");`],
  ['call', 'a.php', (p) => `$redis->auth('${p}');`],
  ['call', 'a.pl', (p) => `my ($user, $pass) = ("bob", "${p}");`],
  ['call', 'a.rb', (p) => `Net::FTP.open('ftp.acme.io', 'bob', '${p}')`],
  ['call', 'A.java', (p) => `ks.load(new FileInputStream(f), "${p}".toCharArray());`],
  ['call', 'A.java', (p) => `MongoCredential.createCredential("bob", "db", "${p}".toCharArray())`],
  ['call', 'A.java', (p) => `driver = GraphDatabase.driver(uri, AuthTokens.basic("neo4j", "${p}"));`],
  ['call', 'A.java', (p) => `given().auth().preemptive().basic("bob", "${p}")`],
  ['call', 'A.java', (p) => `env.put(Context.SECURITY_CREDENTIALS, "${p}");`],
  ['call', 'A.cs', (p) => `using var client = new SftpClient("acme.io", 22, "bob", "${p}");`],
  ['call', 'A.cs', (p) => `new X509Certificate2("c.pfx", "${p}")`],
  ['call', 'A.cs', (p) => `await userManager.CreateAsync(admin, "${p}");`],
  ['call', 'a.c', (p) => `if (!strcmp(input_password, "${p}")) {`],
  ['call', 'a.sql', (p) => `SELECT AES_ENCRYPT('x', '${p}');`],
  ['call', 'a.ps1', (p) => `$s = "${p}" | ConvertTo-SecureString -AsPlainText -Force`],
  // keys, be they as bytes
  ['call', 'a.go', (p) => `token.SignedString([]byte("${p}q7xR2mLk9"))`],
  ['call', 'a.go', (p) => `sessions.NewCookieStore([]byte("${p}q7xR2mLk9"))`],
  ['call', 'a.go', (p) => `mac := hmac.New(sha256.New, []byte("${p}q7xR2mLk9"))`],
  ['call', 'a.rs', (p) => `EncodingKey::from_secret("${p}q7xR2mLk9".as_ref())`],
  ['call', 'a.rs', (p) => `DecodingKey::from_secret(b"${p}q7xR2mLk9")`],
  ['call', 'A.cs', (p) => `new SymmetricSecurityKey(Encoding.UTF8.GetBytes("${p}q7xR2mLk9"))`],
  ['call', 'A.cs', (p) => `var key = Encoding.ASCII.GetBytes("${p}q7xR2mLk9");`],
  ['call', 'A.cs', (p) => `ClientSecrets = { new Secret("${p}q7xR2mLk9".Sha256()) }`],
  ['call', 'A.cs', (p) => `new ClientSecretCredential(tenant, client, "${p}q7xR2mLk9")`],
  ['call', 'A.java', (p) => `Algorithm.HMAC256("${p}q7xR2mLk9")`],
  ['call', 'A.java', (p) => `Keys.hmacShaKeyFor("${p}q7xR2mLk9".getBytes())`],
  ['call', 'A.java', (p) => `.signWith(SignatureAlgorithm.HS512, "${p}q7xR2mLk9")`],
  ['call', 'a.js', (p) => `crypto.createCipheriv('aes-256-cbc', Buffer.from('${p}q7xR2mLk9'), iv)`],
  ['call', 'a.js', (p) => `const key = Buffer.from("${p}q7xR2mLk9", "utf8")`],
  ['call', 'a.js', (p) => `cookieSession({ name: 'it', keys: ['${p}q7xR2mLk9'] })`],
  ['call', 'a.php', (p) => `JWT::decode($t, new Key("${p}q7xR2mLk9", 'HS256'))`],
  ['call', 'a.rb', (p) => `JWT.encode payload, '${p}q7xR2mLk9', 'HS256'`],
  ['call', 'a.rb', (p) => `OpenSSL::HMAC.hexdigest('sha256', '${p}q7xR2mLk9', data)`],
  ['call', 'a.rb', (p) => `  provider :acme, 'an-id', '${p}q7xR2mLk9'`],
  ['call', 'a.py', (p) => `AES.new("${p}q7xR2mLk9".encode(), AES.MODE_ECB)`],
  ['call', 'a.py', (p) => `URLSafeTimedSerializer("${p}q7xR2mLk9")`],
  ['call', 'a.py', (p) => `bot.run("${p}q7xR2mLk9")`],
  // programs with a flag of their own
  ['command-line', 'a.sh', (p) => `htpasswd -nbB bob "${p}"`],
  ['command-line', 'a.sh', (p) => `keytool -importkeystore -srckeystore a.jks -srcstorepass ${p}`],
  ['command-line', 'a.sh', (p) => `mysqladmin -u root password ${p}`],
  ['command-line', 'a.yml', (p) => `      test: ["CMD", "mysqladmin", "ping", "-uroot", "-p${p}"]`],
  ['command-line', 'a.yml', (p) => `      test: ["CMD", "redis-cli", "-a", "${p}", "ping"]`],
  ['command-line', 'a.sh', (p) => `oc login -u admin -p ${p} https://api.acme.io:6443`],
  ['command-line', 'a.sh', (p) => `cf login -a https://api.acme.io -u bob -p ${p}`],
  ['command-line', 'a.sh', (p) => `security import c.p12 -k login.keychain -P '${p}' -T /usr/bin/codesign`],
  ['command-line', 'a.sh', (p) => `security unlock-keychain -p "${p}" login.keychain`],
  ['command-line', 'a.sh', (p) => `snmpwalk -v2c -c ${p} 10.0.0.5 system`],
  ['command-line', 'a.sh', (p) => `ipmitool -H 10.0.0.5 -U admin -P ${p} power status`],
  ['command-line', 'a.sh', (p) => `unrar x -p${p} a.rar`],
  ['command-line', 'a.sh', (p) => `etcdctl --user root:${p} get x`],
  ['command-line', 'a.sh', (p) => `mc alias set acme https://s3.acme.io bobs-id ${p}`],
  ['command-line', 'a.sh', (p) => `consul kv put app/db/password ${p}`],
  ['command-line', 'a.sh', (p) => `wpa_passphrase AcmeNet '${p}'`],
  ['command-line', 'a.sh', (p) => `useradd -p $(openssl passwd -1 ${p}) bob`],
  ['command-line', 'a.sh', (p) => `openssl pkcs12 -export -in a.pem -out a.p12 -password pass:${p}`],
  ['command-line', 'a.sh', (p) => `chpasswd <<< "bob:${p}"`],
  ['command-line', 'a.sh', (p) => `expdp system/${p} directory=dumps`],
  ['command-line', 'a.bat', (p) => `schtasks /create /tn x /tr y /ru ACME\\bob /rp ${p}`],
  ['command-line', 'a.bat', (p) => `signtool sign /f c.pfx /p ${p} a.exe`],
  ['piped-password', 'a.sh', (p) => `echo '${p}' | kinit bob@ACME.IO`],
  ['piped-password', 'a.sh', (p) => `echo -n '${p}' | cryptsetup luksFormat /dev/sdb1 -`],
  ['piped-password', 'a.sh', (p) => `echo "${p}" | gpg --batch --passphrase-fd 0 -d a.gpg`],
  ['piped-password', 'a.sh', (p) => `yes '${p}' | passwd bob`],
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
    'bcrypt.hashSync(req.body.password1, 10)',
    "check_password_hash(user.hash, form['password1'])",
    '"0123456789ABCDEF".toCharArray()',
    '"some words of a text".toCharArray()',
    'hmac.New(sha256.New, []byte(secretOfTheHook2))',
    'Encoding.UTF8.GetBytes("application/json2")',
    'const text = Buffer.from("a1B2c3D4e5F6g7H8i9", "utf8")',
    'my ($user, $pass) = ("bob", $ENV{PASSWORD2});',
    'strcmp(input_name, "aB3dE5gH7jK9!x")',
    'client.expect("ready1")\nclient.sendline("aB3dE5gH7jK9!x")',
    'oc login -u admin -p $(cat pw1)',
    'etcdctl --user root:$PASSWORD2 get x',
    'openssl passwd -1 -salt 12345678 "$PASSWORD2"',
    'snmpwalk -v2c -c public 10.0.0.5',
    'mysqladmin -u root password "$PASSWORD2"',
    'sshpass -p /run/secrets/password1 ssh root@h.acme.io',
    "sshpass -p 'getPassword2()' ssh root@h.acme.io",
    'sshpass -p arn:aws:secretsmanager:eu-west-1:1:secret:x ssh root@h.acme.io',
    'docker login -u bob -p registry-password r.acme.io',
    'Set-ADAccountPassword -Identity bob2',
    "password: \"{{ lookup('file', 'aB3/dE5gH7jK9!x.txt') | password_hash('sha512') }}\"",
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
