import { madeUpAt } from '../places.ts'
import type { Recognizer } from './format.ts'
import { passwordFound, valueIn } from './password.ts'
import { isSecret } from './secret-values.ts'
import { looksSecret } from './values.ts'

const argument = String.raw`\s{0,20}(?:"[^"\n]{0,160}"|'[^'\n]{0,160}'|\{[^{}]{0,160}\}|[\w.$>:()&-]{1,60})\s{0,8},`
/** What stands in for another value where that is not set. */
const otherwise = String.raw`(?:[\w.$]{1,60}(?:\(["'\w]{0,60}\))?\s{1,4}(?:\|\||\?\?|or)\s{1,4})?`
/** What makes bytes of a literal, or the same text: `[]byte("...")`, `Encoding.UTF8.GetBytes("...")`, `Buffer.from('...')`, `Some("...")`. */
const wrapped = String.raw`(?:(?:some|\[\]byte|bytes|buffer\.from|(?:system\.text\.)?encoding\.\w{1,12}\.getbytes|string::from|new\s{1,4}key)\(\s{0,4})?`
const literal = String.raw`\s{0,20}${otherwise}${wrapped}N?[bru@]?(?<q>["'\x60])(?<v>[^"'\x60\n\\]{6,160})\k<q>`
/** The same behind it: `"...".getBytes()`. */
const converted = String.raw`(?:\.(?:tochararray|getbytes|encode|as_bytes|as_ref|to_string|to_owned|into)\([\w.]{0,40}\))?`
/** The literal behind so many arguments. */
const behind = (count: number): RegExp => new RegExp(`^${argument.repeat(count)}${literal}${converted}\\s{0,8}[,)]`, 'di')
/** The last of one or two arguments. */
const last = new RegExp(`^(?:${argument})?${literal}\\s{0,8}\\)`, 'di')
/** The only one. */
const only = new RegExp(`^${literal}\\s{0,8}\\)`, 'di')
/** A user's name and the password in one literal, as a header has them before it is encoded (RFC 7617). */
const joined = (encoded: string): RegExp =>
  new RegExp(String.raw`^\s{0,4}[bf]?(?<q>["'\x60])[\w.@+-]{0,100}:(?!\/\/)(?<v>[^"'\x60\n\\]{6,160})\k<q>${encoded}`, 'd')
/** A name of a key that is assigned what follows. */
const toKey = /(?:key|secret)\w{0,12}["']?(?:[ \t]{1,4}\w{1,12})?[ \t]{0,4}(?::?=|:)[ \t]{0,4}$/i
/** No other name ends here. */
const asWord = /(?:^|[^\w.])$/
/** Somebody is asked for a password in the line above. */
const whereAsked = /assw(?:or)?d[^\n]{0,40}\n[^\n]{0,24}$/i
/** Literals that are turned into something as they are written: the value stands before the word, whose first character ends it. */
const before = /(?<q>["'])(?<v>[^"'\n\\]{6,100})$/d

/** Where a call or a statement takes a secret: behind its word, or before it. `head` has to stand before the word. */
interface Taken {
  readonly value: RegExp
  readonly key?: true
  readonly head?: RegExp
  readonly before?: true
}

/** Calls that take a password, or a key, at a fixed place; statements with one behind their words. */
const taken: readonly (readonly [words: readonly string[], taken: Taken])[] = [
  [
    [
      ...['networkcredential(', 'basicauth(', 'basicauthentication(', '.login(', '->login(', 'auth=(', 'auth = ('],
      ...['basic_auth(', 'oci_connect(', 'usernamepasswordcredentials(', 'passwordauthentication(', 'credentials.basic('],
      ...['.authenticate(', 'username_pw_set(', 'wifi.begin('],
      // of requests, pika, neo4j, REST Assured, Shiro, Cassandra's driver, Go, LWP, MongoDB's shell, yagmail
      ...['httpdigestauth(', '.plaincredentials(', 'authtokens.basic(', '.auth().basic(', '.preemptive().basic('],
      ...['usernamepasswordtoken(', '.withcredentials(', 'url.userpassword(', 'authorization_basic(', 'changeuserpassword('],
      ...['yagmail.smtp(', 'cx_oracle.connect(', 'oracledb.connect('],
      // of ASP.NET, and of certificates there
      ...['createuserandaccount(', 'manager.createasync(', 'x509certificate2('],
      ...['check_password_hash(', 'aes_encrypt(', 'aes_decrypt(', 'pgp_sym_encrypt(', 'pgp_sym_decrypt('],
      // two names that are given two values
      ...['pass', 'password', 'passwd', 'pwd'].flatMap((name) => [`${name}) = (`, `${name}] = [`]),
    ],
    { value: behind(1) },
  ],
  [
    [
      ...[
        'mysqli_connect(',
        'mysql_connect(',
        'pymysql.connect(',
        'mysqldb.connect(',
        'new mysqli(',
        'new pdo(',
        'new sequelize(',
      ],
      ...['getconnection(', 'dbi->connect(', 'smtp.plainauth(', 'newplainclient(', 'ftp_login(', 'imap_open('],
      ...['ssh2_auth_password(', 'client.connect(', 'create_superuser(', 'create_user('],
      ...['ldap_bind(', 'pymssql.connect(', 'ftplib.ftp(', '= ftp(', 'net::ftp.open(', 'net::ftp.new(', 'sql.newinstance('],
      'driver->connect(',
    ],
    { value: behind(2) },
  ],
  [['mysql_real_connect(', 'gomail.newdialer(', 'ssh.connect(', '+= credentials(', 'dbinterface.connect('], { value: behind(3) }],
  [['net::smtp.start('], { value: behind(4) }],
  [
    [
      ...['passwordencoder().encode(', 'passwordencoder.encode(', 'ssh.password(', 'generatefrompassword('],
      ...['bcrypt.hash(', 'bcrypt.hashsync(', 'bcrypt.compare(', 'bcrypt.comparesync(', 'bcrypt.hashpw('],
      ...['generate_password_hash(', 'hash::make(', 'rfc2898derivebytes(', 'do("auth",'],
    ],
    { value: behind(0) },
  ],
  [['password_hash(', 'password_verify(', 'bcrypt('], { value: behind(0), head: asWord }],
  // with a port or without, with the application or without
  [['sshclient(', 'sftpclient(', 'scpclient('], { value: behind(3) }],
  [
    ['sshclient(', 'sftpclient(', 'scpclient(', 'signinwithemailandpassword(', 'createuserwithemailandpassword('],
    { value: behind(2) },
  ],
  [['signinwithemailandpassword(', 'createuserwithemailandpassword('], { value: behind(1) }],
  // Java's naming interface
  [['security_credentials,'], { value: only }],
  // a name of a directory and its password (RFC 4513, section 5.1.3)
  [
    ['bind("cn=', "bind('cn=", 'bind("uid=', "bind('uid=", 'bind_s("cn=', "bind_s('cn=", 'bind_s("uid=', "bind_s('uid="],
    { value: new RegExp(`^[^"'\\n]{0,160}["']\\s{0,4},${literal}\\s{0,8}[,)]`, 'di') },
  ],
  [['send_keys(', 'sendkeys('], { value: only, head: /(?:passw(?:or)?d|pwd)\w{0,16}\.$/i }],
  // C compares by a call
  [
    ['strcmp(', 'strncmp('],
    { value: new RegExp(`^\\s{0,4}\\w{0,20}pass(?:w(?:or)?d)?\\w{0,12}\\s{0,4},${literal}\\s{0,4}[,)]`, 'di') },
  ],
  [['sendline('], { value: only, head: whereAsked }],
  // what was typed is compared
  [
    [
      'getpass() == ',
      ...['"', "'"].flatMap((q) =>
        [':', ': ', '?', '? '].flatMap((end) => ['==', '==='].map((is) => `assword${end}${q}) ${is} `)),
      ),
    ],
    { value: new RegExp(`^${literal}\\s{0,4}(?:[:);]|$)`, 'dim') },
  ],
  // users of Gin, and of express-basic-auth
  [['gin.accounts{'], { value: new RegExp(`^\\s{0,20}"[^"\\n]{1,60}":${literal}`, 'di') }],
  [
    ['basicauth({'],
    { value: new RegExp(String.raw`^\s{0,20}users:\s{0,4}\{\s{0,20}["']?[\w.@-]{1,40}["']?\s{0,4}:${literal}`, 'di') },
  ],
  // Spring Security's prefix of what is not encoded
  [['"{noop}'], { value: /^(?<v>[^"\n{}$]{6,100})"/d }],
  // curl's library, in C and in PHP (curl.se, "CURLOPT_USERPWD")
  [
    ['curlopt_userpwd', 'curlopt_proxyuserpwd'],
    { value: /^["']?\s{0,4}(?:,|=>)\s{0,20}(?<q>["'])[^"'\n:$]{1,100}:(?<v>[^"'\n$]{6,160})\k<q>/d },
  ],
  // Robot Framework's keyword
  [['input password '], { value: /^\s{1,8}\S{1,80}\s{2,8}(?<v>[^\s$%{][^\s]{5,80})(?=\s)/d }],
  [['.auth(', '->auth(', ':auth('], { value: last }],
  // Ruby's calls need no brackets
  [
    ['basic_auth '],
    { value: /^\s{0,4}(?:["'][^"'\n]{1,100}["']|[\w.]{1,40})\s{0,4},\s{0,8}(?<q>["'])(?<v>[^"'\n\\]{6,160})\k<q>/d },
  ],
  [['btoa('], { value: joined(String.raw`\s{0,4}\)`) }],
  [['b64encode('], { value: joined(String.raw`(?:\.encode\([^)\n]{0,20}\))?\s{0,4}\)`) }],
  [['buffer.from('], { value: joined(String.raw`(?:\s{0,4},[^)\n]{0,20})?\s{0,4}\)\s{0,20}\.toString\(\s{0,4}["']base64`) }],
  // Java makes a password that is a literal an array; Identity Server hashes secrets
  [['".tochararray()', "' | password_hash(", '" | password_hash('], { value: before, before: true }],
  [['" | convertto-securestring', "' | convertto-securestring"], { value: before, before: true }],
  [['".sha256()', '".sha512()'], { value: before, before: true, key: true }],
  [
    [
      ...['jwt.sign(', 'jwt.verify(', 'jwt.encode(', 'jwt.decode(', 'jwt::encode(', 'jwt::decode(', 'jwt.encode '],
      // clients of S3 take an id and its secret, whosever service it is
      ...['newstaticv4(', 'newstaticcredentials(', 'newstaticcredentialsprovider(', 'basicawscredentials(', '.credentials('],
      // what signs and encrypts: behind the algorithm or the text, by each call's manual
      ...['createhmac(', 'createcipheriv(', 'createdecipheriv(', 'aes.encrypt(', 'aes.decrypt(', 'cryptojs.hmacsha256('],
      ...['hmac.hexdigest(', 'hmac.digest(', 'signwith(', 'authenticationheadervalue('],
    ],
    { value: behind(1), key: true },
  ],
  [['hash_hmac(', 'openssl_encrypt(', 'openssl_decrypt(', 'clientsecretcredential('], { value: behind(2), key: true }],
  [
    [
      ...['hmac.new(', 'secretkeyspec(', 'aes.new(', 'aes.newcipher(', 'new_from_slice(', 'from_secret(', 'hmacshakeyfor('],
      ...[
        '.hmac256(',
        '.hmac384(',
        '.hmac512(',
        'symmetricsecuritykey(',
        '.signedstring(',
        'newcookiestore(',
        'cookie.newstore(',
      ],
      ...['urlsafetimedserializer(', 'urlsafeserializer(', 'jsonwebsignatureserializer(', 'messageencryptor.new('],
      ...['messageverifier.new(', 'rememberme().key(', 'keycredential('],
      ...['bearer_auth(', 'bearerauth(', 'cookieparser(', 'fernet('],
    ],
    { value: behind(0), key: true },
  ],
  [['hmac.new('], { value: /^\w{1,20}\.New\w{0,10},\s{0,4}\[\]byte\("(?<v>[^"\n\\]{6,160})"\)/d, key: true }],
  [['encoding.ascii.getbytes(', 'encoding.utf8.getbytes(', 'buffer.from('], { value: behind(0), key: true, head: toKey }],
  [['bot.run(', 'client.run(', 'bot.login(', 'client.login('], { value: only, key: true }],
  [['app.keys = ['], { value: new RegExp(`^${literal}\\s{0,8}[,\\]]`, 'di'), key: true }],
  [['cookiesession({'], { value: new RegExp(String.raw`^[^{}[\]]{0,80}\bkeys:\s{0,4}\[${literal}`, 'di'), key: true }],
  // OmniAuth's providers take an id and its secret
  [['provider :'], { value: new RegExp(String.raw`^\w{1,30}\s{0,4},${argument}${literal}`, 'di'), key: true }],
  // Twilio's libraries, far from where a text names them (https://www.twilio.com/docs/libraries)
  [['client('], { value: /^["']AC[\da-fA-F]{32}["']\s{0,4},\s{0,20}(?<q>["'])(?<v>[\da-f]{32})\k<q>/d, key: true }],
  [
    ['identified by '],
    {
      value:
        /^(?:values\s{1,4})?(?:password\s{1,4})?(?<q>["'])?(?<v>(?<=["'])[^"'\n]{4,160}(?=\k<q>)|(?<!["'])[a-z][\w$#]{6,29}(?=\s{0,4}(?:[;,\n"']|(?:default|using|quota|account|profile)\b)))/di,
    },
  ],
  [
    ['set password'],
    {
      value:
        /^(?:\s{1,4}for\s{1,4}\S{1,80})?\s{0,4}(?:=|\bto\b)\s{0,4}(?:password\s{0,4}\(\s{0,4})?(?<q>["'])(?<v>[^"'\n*]{4,160})\k<q>/di,
    },
  ],
  [['identified with '], { value: /^["'\x60]?\w{4,40}["'\x60]?\s{1,8}(?:by|as)\s{1,8}(?<q>["'])(?<v>[^"'\n*$]{4,160})\k<q>/di }],
]
const takenBy = new Map<string, readonly Taken[]>()
for (const [words, each] of taken) for (const word of words) takenBy.set(word, [...(takenBy.get(word) ?? []), each])

/** A password or a key that is a literal in a call or a statement, at the place where such is taken. */
export const calls: Recognizer = {
  kind: 'credentials/credentials-call',
  words: [...takenBy.keys()],
  reach: [110, 640],
  find(text, start, end, path) {
    for (const { value: pattern, key, head, before: isBefore } of takenBy.get(
      text.toString('latin1', start, end).toLowerCase(),
    )!) {
      const from = Math.max(0, start - 104)
      const above = text.toString('latin1', from, start)
      if (head !== undefined && !head.test(above)) continue
      const value = isBefore
        ? valueIn(pattern.exec(above), from)
        : valueIn(pattern.exec(text.toString('latin1', end, Math.min(text.length, end + 620))), end)
      if (value === null || !(key ? isSecret(value.text, '', false) : isSecret(value.text, '', true) || looksSecret(value.text)))
        continue
      return { ...passwordFound(value, path, madeUpAt(path)), sure: false }
    }
    return null
  },
}
