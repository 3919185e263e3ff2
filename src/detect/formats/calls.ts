import { madeUpAt } from '../places.ts'
import type { Recognizer } from './format.ts'
import { passwordFound, valueIn } from './password.ts'
import { isSecret } from './secret-values.ts'
import { looksSecret } from './values.ts'

const argument = String.raw`\s{0,20}(?:"[^"\n]{0,160}"|'[^'\n]{0,160}'|\{[^{}]{0,160}\}|[\w.$>:()-]{1,60})\s{0,8},`
/** What stands in for another value where that is not set. */
const otherwise = String.raw`(?:[\w.$]{1,60}(?:\(["'\w]{0,60}\))?\s{1,4}(?:\|\||\?\?|or)\s{1,4})?`
const literal = String.raw`\s{0,20}${otherwise}(?:some\(\s{0,4})?N?[bru@]?(?<q>["'\x60])(?<v>[^"'\x60\n\\]{6,160})\k<q>`
/** The literal behind so many arguments. */
const behind = (count: number): RegExp =>
  new RegExp(
    String.raw`^${argument.repeat(count)}${literal}(?:\.(?:tochararray|getbytes|encode|as_bytes)\([\w.]{0,40}\))?\s{0,8}[,)]`,
    'di',
  )
/** The last of one or two arguments. */
const last = new RegExp(String.raw`^(?:${argument})?${literal}\s{0,8}\)`, 'd')
/** A user's name and the password in one literal, as a header has them before it is encoded (RFC 7617). */
const joined = (encoded: string): RegExp =>
  new RegExp(String.raw`^\s{0,4}[bf]?(?<q>["'\x60])[\w.@+-]{0,100}:(?!\/\/)(?<v>[^"'\x60\n\\]{6,160})\k<q>${encoded}`, 'd')

/** Calls that take a password, or a key, at a fixed place; statements with one behind their words. */
const taken = new Map<string, readonly [pattern: RegExp, key: boolean]>([
  ...passwordsBehind(1, [
    'networkcredential(',
    'basicauth(',
    'basicauthentication(',
    '.login(',
    '->login(',
    'auth=(',
    'auth = (',
  ]),
  ...passwordsBehind(1, [
    'basic_auth(',
    'oci_connect(',
    'usernamepasswordcredentials(',
    'passwordauthentication(',
    'credentials.basic(',
  ]),
  ...passwordsBehind(1, ['.authenticate(', 'username_pw_set(', 'wifi.begin(']),
  ...passwordsBehind(2, [
    'mysqli_connect(',
    'mysql_connect(',
    'pymysql.connect(',
    'mysqldb.connect(',
    'new mysqli(',
    'new pdo(',
    'new sequelize(',
  ]),
  ...passwordsBehind(2, ['getconnection(', 'dbi->connect(', 'smtp.plainauth(', 'newplainclient(', 'ftp_login(', 'imap_open(']),
  ...passwordsBehind(2, ['ssh2_auth_password(', 'client.connect(']),
  ...passwordsBehind(2, ['create_superuser(', 'create_user(']),
  ...passwordsBehind(3, ['mysql_real_connect(', 'gomail.newdialer(', 'ssh.connect(', '+= credentials(']),
  ...passwordsBehind(0, ['passwordencoder().encode(', 'passwordencoder.encode(', 'ssh.password(']),
  // Spring Security's prefix of what is not encoded
  ['"{noop}', [/^(?<v>[^"\n{}$]{6,100})"/d, false]],
  // curl's library, in C and in PHP (curl.se, "CURLOPT_USERPWD")
  ...['curlopt_userpwd', 'curlopt_proxyuserpwd'].map((option): [string, readonly [RegExp, boolean]] => [
    option,
    [/^["']?\s{0,4}(?:,|=>)\s{0,20}(?<q>["'])[^"'\n:$]{1,100}:(?<v>[^"'\n$]{6,160})\k<q>/d, false],
  ]),
  // Robot Framework's keyword
  ['input password ', [/^\s{1,8}\S{1,80}\s{2,8}(?<v>[^\s$%{][^\s]{5,80})(?=\s)/d, false]],
  ...passwordsBehind(4, ['net::smtp.start(']),
  ['.auth(', [last, false]],
  // Ruby's calls need no brackets
  ['basic_auth ', [new RegExp(String.raw`^${argument}${literal}\s{0,8}$`, 'dm'), false]],
  ['btoa(', [joined(String.raw`\s{0,4}\)`), false]],
  ['b64encode(', [joined(String.raw`(?:\.encode\([^)\n]{0,20}\))?\s{0,4}\)`), false]],
  ['buffer.from(', [joined(String.raw`(?:\s{0,4},[^)\n]{0,20})?\s{0,4}\)\s{0,20}\.toString\(\s{0,4}["']base64`), false]],
  ...['jwt.sign(', 'jwt.verify(', 'jwt.encode(', 'jwt.decode('].map((call) => [call, [behind(1), true]] as const),
  // clients of S3 take an id and its secret, whosever service it is
  ...['newstaticv4(', 'newstaticcredentials(', 'newstaticcredentialsprovider(', 'basicawscredentials(', '.credentials('].map(
    (call) => [call, [behind(1), true]] as const,
  ),
  // Twilio's libraries, far from where a text names them (https://www.twilio.com/docs/libraries)
  ['client(', [/^["']AC[\da-fA-F]{32}["']\s{0,4},\s{0,20}(?<q>["'])(?<v>[\da-f]{32})\k<q>/d, true]],
  // what signs and encrypts: behind the algorithm or the text, by each call's manual
  ...['createhmac(', 'createcipheriv(', 'createdecipheriv(', 'aes.encrypt(', 'aes.decrypt(', 'cryptojs.hmacsha256('].map(
    (call) => [call, [behind(1), true]] as const,
  ),
  ...['hash_hmac(', 'openssl_encrypt(', 'openssl_decrypt('].map((call) => [call, [behind(2), true]] as const),
  ...['hmac.new(', 'secretkeyspec('].map((call) => [call, [behind(0), true]] as const),
  // a header's scheme, and its value
  ['authenticationheadervalue(', [behind(1), true]],
  ...['bearer_auth(', 'bearerauth(', 'cookieparser(', 'fernet('].map((call) => [call, [behind(0), true]] as const),
  [
    'identified by ',
    [
      /^(?:values\s{1,4})?(?:password\s{1,4})?(?<q>["'])?(?<v>(?<=["'])[^"'\n]{4,160}(?=\k<q>)|(?<!["'])[a-z][\w$#]{6,29}(?=\s{0,4}(?:[;,\n"']|default\b)))/di,
      false,
    ],
  ],
  [
    'set password',
    [
      /^(?:\s{1,4}for\s{1,4}\S{1,80})?\s{0,4}(?:=|\bto\b)\s{0,4}(?:password\s{0,4}\(\s{0,4})?(?<q>["'])(?<v>[^"'\n*]{4,160})\k<q>/di,
      false,
    ],
  ],
  ['identified with ', [/^["'\x60]?\w{4,40}["'\x60]?\s{1,8}(?:by|as)\s{1,8}(?<q>["'])(?<v>[^"'\n*$]{4,160})\k<q>/di, false]],
])

/** Calls that take a password behind so many arguments. */
function passwordsBehind(count: number, calls: readonly string[]): [call: string, taken: readonly [RegExp, boolean]][] {
  const pattern = behind(count)
  return calls.map((call) => [call, [pattern, false]])
}

/** A password or a key that is a literal in a call or a statement, at the place where such is taken. */
export const calls: Recognizer = {
  kind: 'credentials/credentials-call',
  words: [...taken.keys()],
  reach: [20, 640],
  find(text, start, end, path) {
    const [pattern, key] = taken.get(text.toString('latin1', start, end).toLowerCase())!
    const value = valueIn(pattern.exec(text.toString('latin1', end, Math.min(text.length, end + 620))), end)
    if (value === null || !(key ? isSecret(value.text, '', false) : isSecret(value.text, '', true) || looksSecret(value.text)))
      return null
    return { ...passwordFound(value, path, madeUpAt(path)), sure: false }
  },
}
