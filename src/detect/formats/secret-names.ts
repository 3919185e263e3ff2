import { byteSet } from '../alphabets.ts'

const passwords = [
  ...['password', 'passwd', 'passphrase', 'pwd', 'passwort', 'contrasena', 'mot_de_passe', 'motdepasse', 'wachtwoord'],
  // as programs call the password among their settings
  ...[
    'requirepass',
    'masterauth',
    'bindpw',
    'rootpw',
    'storepass',
    'keypass',
    'ssh_pass',
    'become_pass',
    'psk',
    'authtok',
    'rediscli_auth',
  ],
]
/** `pass` and `pat` stand in too many words to be looked for by themselves. */
const passes = [
  '_pass',
  '-pass',
  'pass {',
  'pass as ',
  'pass{',
  'pass=',
  'pass =',
  'pass:',
  'pass"',
  "pass'",
  'pass>',
  'pass`',
  'pass.equals(',

  'pass) {',
  'pass))',
  'pass[',
  'pass "',
]
/** `key` alone is what many things are found by: only what it is compared with tells. */
const compared = ['key === ', 'key == ', 'key===', 'key==', 'key !== ', 'key != ', 'key!==']
/** `pw` stands in too many others: what ends the name, or what begins it, is looked for with it. */
const pws = [
  '_pw=',
  '_pw =',
  '_pw:',
  '_pw"',
  "_pw'",
  ' pw=',
  ' pw =',
  '(pw=',
  '$pw=',
  '$pw =',
  '"pw":',
  '"pw" :',
  "'pw':",
  "'pw' =>",
  '\npw=',
  '\npw =',
]
/** Of what goes along with a request, and is named by its scheme. */
const bearers = ['bearer=', 'bearer =', '"bearer":', '"bearer" :', "'bearer':"]
const pats = ['_pat=', '_pat =', '_pat:', '_pat"', "_pat'"]
const keyOf = [
  ...[
    'auth',
    'encryption',
    'decryption',
    'signing',
    'account',
    'master',
    'aes',
    'hmac',
    'fernet',
    'private',
    'license',
    'shared',
    'client',
  ],
  ...['preshared', 'validation', 'app', 'nonce', 'logged_in'],
  ...[
    'jwt',
    'security',
    'encrypt',
    'cookie',
    'maps',
    'server',
    'subscription',
    'webhook',
    'deploy',
    'cipher',
    'crypto',
    'crypt',
    'session',
    'service',
    'merchant',
  ],
]
const keys = [
  ...['secret', 'token', 'apikey', 'api_key', 'api-key', 'api.key', 'accesskey', 'access_key', 'access-key', 'access.key'],
  ...keyOf.flatMap((word) => [`${word}_key`, `${word}key`, `${word}-key`, `${word}.key`]),
  ...[
    'secretorkey',
    'secretorprivatekey',
    'security.salt',
    'security_salt',
    'security_password_salt',
    'hashid_salt',
    'hashids_salt',
    'password_salt',
  ],
  ...['pepper', 'hash_salt', 'auth_salt', 'logged_in_salt', 'nonce_salt'],
]

/** Words that a secret's name has in it; some with what may stand behind the name. */
export const secretWords: readonly string[] = [...passwords, ...passes, ...keys, ...pats, ...pws, ...bearers, ...compared]
/** How many bytes of a word that stands here are the name's. */
export function lengthInName(text: Uint8Array, start: number, behind: number): number {
  let end = behind
  while (end > start && notInName[text[end - 1]!] === 1) end--
  // `pass as `, `pass.equals(`
  if (end - start > 4 && startsWithPass(text, start) && notLetter(text[start + 4]!)) return 4
  return end - start
}
const notInName = byteSet(' =!:"\'>`{[')
const lower = (byte: number): number => byte | 0x20
const startsWithPass = (text: Uint8Array, at: number): boolean =>
  [...'pass'].every((letter, i) => lower(text[at + i]!) === letter.charCodeAt(0))
const notLetter = (byte: number): boolean => lower(byte) < 0x61 || lower(byte) > 0x7a

/** Words that may stand behind: the name is still that of the secret itself. */
export const suffixes: readonly string[] = (
  'key value string literal plain plaintext raw base base64 b64 hex prod production dev development staging live default old new current ' +
  'previous primary secondary env var const pass'
).split(' ')
/** Words with which the name is that of something else. */
const others = new Set(
  (
    'csrf xsrf authenticity antiforgery next page sync continuation cancel cancellation design color syntax lex lexer parser public reset forgot forgotten show hide hidden is has no ' +
    'invalid wrong bad fake mock dummy test example sample hashed hash encrypted sealed if validate check field input label name names type types id ids ' +
    'placeholder hint prompt message error title header prefix suffix regex pattern min max length count expired expires missing unknown unexpected semicolon ' +
    'keyword operator punctuation comment site sitekey publishable anon anonymous cursor start end begin css class selector theme translation i18n ' +
    'cache etag integrity checksum digest revision version nonce captcha recaptcha salt iv uuid guid bot pagination without enter your confirm repeat'
  ).split(' '),
)
const secretWord = new RegExp([...passwords, ...keys].map((word) => word.replace(/[._-]/, '[._-]?')).join('|'), 'i')
/** WordPress and Drupal keep secrets under such names. */
const salts = /^(?:(?:secure_)?auth|logged_in|nonce)_(?:key|salt)$|^(?:hash|hashids?|(?:security_)?password|security)[_.]salt$/i
/** What may stand before `password` and the like in one run of small letters. */
const glued =
  /(?:db|user|usr|my|root|admin|auth|access|client|bot|app|smtp|mail|email|ftp|sftp|ssh|ldap|mysql|pg|sql|redis|imap|store|key|server|login|http|proxy|web|ossrh|bind|src|dest|trust|set|sta|ap|wifi|wpa)$/i

/** Curl's options for a user with the password (curl.se, "CURLOPT_USERPWD"): `calls.ts` tells the password alone. */
const logins = /^CURLOPT_\w*USERPWD$/

/** Whether a name is that of the secret itself. `from` and `to` are where the word stands in it. */
export function isSecretsName(name: string, from: number, to: number): boolean {
  // by the word that is all of its end: `password` is not the word of `password_salt`
  if (salts.test(name)) return to === name.length
  if (logins.test(name)) return false
  const before = name.slice(0, from)
  const behind = name.slice(to)
  // the last word decides: `secret_token` is a token
  if (secretWord.test(behind) || /^s\b|^s[_-]|^ized|^ify|^ion/i.test(behind) || /^[a-z]/.test(behind.replace(/^key/, '')))
    return false
  if (/[a-z]$/.test(before) && /^[a-z]/.test(name.slice(from)) && !glued.test(before)) return false
  if (/[A-Z]$/.test(before) && /^[A-Z]+$/.test(name.slice(from, to)) && !glued.test(before)) return false
  if (!wordsOf(behind).every((word) => suffixes.includes(word) || /^\d+$/.test(word))) return false
  return !wordsOf(before).some((word) => others.has(word))
}
const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')

/** Whether a name is that of a password: what people choose, and not what a program makes. */
export const isPasswordsName = (name: string): boolean => /pass|pwd|pw$|wachtwoord|contrasena|senha|masterauth|psk/i.test(name)

/** Whether a service may have made a key of this name as a UUID: passwords are none, and others of such names are ids. */
export const mayBeUuid = (name: string): boolean =>
  /(?:api|access|auth|secret|private|client|account|service|app|license)[_.-]?(?:key|token|secret)|^secret$|^token$|[a-z]Secret$|_secret$|_token$|[a-z]Token$/i.test(
    name,
  ) && !wordsOf(name).some((word) => idWords.has(word))
const idWords = new Set(
  (
    'request session idempotency correlation trace tenant device instance resource operation run subscription workspace project job task event message ' +
    'user order item group component widget upload file lock lease fencing client_request conversation transaction tracking row node push rank'
  ).split(' '),
)
