import { byteSet } from '../alphabets.ts'
import { naturalness } from '../natural.ts'
import { type Slot, slotsBehind } from '../slots.ts'
import { isNamed, type Recognizer } from './format.ts'
import { classesIn, isMadeUpPlace, looksSecret, placeholderIn, type Value, valueAt } from './values.ts'

const passwords = ['password', 'passwd', 'passphrase', 'pwd']
const keys = [
  ...['secret', 'token', 'apikey', 'api_key', 'api-key', 'accesskey', 'access_key', 'access-key', 'auth_key', 'authkey'],
  ...[
    'encryption_key',
    'encryption-key',
    'encryptionkey',
    'signing_key',
    'signing-key',
    'signingkey',
    'api.key',
    'access.key',
    'account_key',
    'accountkey',
    'master_key',
    'masterkey',
  ],
]
/** Words that may stand behind: the name is still that of the secret itself. */
const suffixes = new Set(
  'key value string literal plain plaintext raw base64 b64 hex prod production dev development staging live default old new current previous primary secondary env var const'.split(
    ' ',
  ),
)
/** Words with which the name is that of something else. */
const others = new Set(
  (
    'csrf xsrf next page sync continuation cancel cancellation design color syntax lex lexer parser public reset forgot forgotten show hide hidden is has no ' +
    'invalid wrong bad fake mock dummy test example sample hashed hash encrypted sealed if validate check field input label name names type types id ids ' +
    'placeholder hint prompt message error title header prefix suffix regex pattern min max length count expired expires missing unknown unexpected semicolon ' +
    'keyword operator punctuation comment site sitekey publishable anon anonymous cursor start end begin css class selector theme translation i18n ' +
    'cache etag integrity checksum digest revision version nonce captcha recaptcha salt iv uuid guid bot pagination without enter your confirm repeat'
  ).split(' '),
)
const inName = byteSet('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-$')
const secretWord = new RegExp([...passwords, ...keys].map((word) => word.replace(/[._-]/, '[._-]?')).join('|'), 'i')
/** Files in which values stand bare. */
const settings =
  /(?:^|\/)(?:\.env[^/]*|[^/]*\.(?:env|ini|cfg|cnf|conf|config|properties|toml|ya?ml|tfvars|sh|bash|zsh|fish|ps1|bat|cmd|service)|(?:Docker|Container)file[^/]*|\.?(?:bashrc|zshrc|profile|bash_profile|envrc))$/i
const lockFile = /(?:^|[/.-])(?:lock|locks)(?:\.|$)|(?:lock|shrinkwrap)\.(?:json|ya?ml)$|\.(?:lock|sum)$/i
const translated =
  /(?:^|[/_.-])(?:i18n|l10n|locales?|lang|langs|languages?|translations?|messages|strings|nls)(?:[/_.-]|$)|\.(?:po|pot|xlf|xliff|arb|strings|resx)$/i

/**
 * A password, secret, token or key in a literal that is assigned to a name that says so. Names that speak of something else, words,
 * identifiers, addresses and the like are no candidates; what looks like a secret in places where such things are made up is judged.
 */
export const generic: Recognizer = {
  kind: 'credentials/credentials-generic-secret',
  words: [...passwords, ...keys],
  reach: [100, 320],
  find(text, start, end, path) {
    let last = end
    while (last - end < 24 && inName[text[last]!] === 1) last++
    if (!hasValueAhead(text, last)) return null
    let first = start
    while (start - first < 48 && inName[text[first - 1]!] === 1) first--
    // the letter of an escape is no letter of the name
    if (text[first - 1] === 0x5c && (text[first] === 0x6e || text[first] === 0x72 || text[first] === 0x74)) first++
    const name = text.toString('latin1', first, last)
    if (!isSecretsName(name, start - first, end - first)) return null
    const password = passwords.some((word) => name.toLowerCase().includes(word))
    for (const slot of slotsBehind(text, first, last)) {
      const value = literalAt(text, slot, first, path)
      if (value !== null && isSecret(value.text, name, password))
        return { start: value.start, end: value.end, value: value.text, sure: false, judged: judge(text, value, path) }
    }
    return null
  },
}

const reach = 140
const shortest = 8
const delimiters = byteSet(' \t\r\n\0"\'`<>(){}[],;')

/** Whether a word of some length with a digit or a mark in it stands near behind a name: nothing else is a candidate, and most names fail here. */
function hasValueAhead(text: Buffer, from: number): boolean {
  const stop = Math.min(text.length, from + reach)
  let length = 0
  let marked = false
  for (let i = from; i < stop; i++) {
    const byte = text[i]!
    if (delimiters[byte] === 1) {
      length = 0
      marked = false
    } else {
      length++
      marked ||= byte < 0x41 && byte !== 0x2e && byte !== 0x2d && byte !== 0x3d && byte !== 0x3a
      if (marked && length >= shortest) return true
    }
  }
  return false
}

/** The literal in a slot; a bare one only where values stand bare. */
function literalAt(text: Buffer, slot: Slot, first: number, path: string | null): Value | null {
  if (slot.quote !== '') {
    const value = valueAt(text, slot.at - (slot.quote.startsWith('\\') ? slot.quote.length : 1))
    if (value?.quoted === true && value.start === slot.at) return isJoined(text, value.end + 1) ? null : value
    return slot.quote.startsWith('&') || slot.quote.length > 2 ? bareAt(text, slot.at) : null
  }
  const mark = text[slot.at - 1]
  const value = bareAt(text, slot.at)
  if (value === null) return null
  if (mark === 0x3e) return text[value.end] === 0x3c ? value : null
  return isSetting(text, first, path) && /^(?:[\s,;|"'`})]|\\[nr"]|&|$)/.test(text.toString('latin1', value.end, value.end + 2))
    ? value
    : null
}

function bareAt(text: Buffer, at: number): Value | null {
  const value = valueAt(text, at)
  return value === null || value.quoted || value.start !== at ? null : value
}

/** Whether something is joined to a literal that ends here. */
function isJoined(text: Buffer, end: number): boolean {
  let at = end
  while (at - end < 16 && (text[at] === 0x20 || text[at] === 0x09)) at++
  const next = text[at]
  return next === 0x2b || next === 0x2e || next === 0x25 || next === 0x28 || next === 0x3f
}

/** A file of settings, a name in upper case, or one that is a command's flag or a property. */
function isSetting(text: Buffer, first: number, path: string | null): boolean {
  if (isNamed(path, settings)) return true
  if (/^[A-Z][A-Z\d_]+$/.test(text.toString('latin1', first, first + 4))) return true
  return /(?:^|\s)(?:-{1,2}|-D[\w.]{0,24})$/.test(text.toString('latin1', Math.max(0, first - 28), first))
}

/** Whether a name is that of the secret itself. `from` and `to` are where the word stands in it. */
function isSecretsName(name: string, from: number, to: number): boolean {
  const behind = name.slice(to)
  // the last word decides: `secret_token` is a token
  if (secretWord.test(behind) || /^s\b|^s[_-]|^ized|^ify|^ion/i.test(behind) || /^[a-z]/.test(behind.replace(/^key/, '')))
    return false
  if (
    from > 0 &&
    /[a-z]$/i.test(name.slice(0, from)) &&
    /^[a-z]/.test(name.slice(from)) &&
    /[a-z]$/.test(name.slice(0, from)) &&
    !/(?:db|user|my|root|admin|auth|access|client|bot)$/i.test(name.slice(0, from))
  )
    return false
  if (!wordsOf(behind).every((word) => suffixes.has(word) || /^\d+$/.test(word))) return false
  return !wordsOf(name.slice(0, from)).some((word) => others.has(word))
}
const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')

const notValues = [
  // blanks, and characters that only sentences, code and escapes have
  /[\s\\\x80-\xff()[\]{}<>"'`]/,
  // addresses and paths
  /^(?:[.~]{0,2}\/|[a-z][a-z\d+.-]{1,20}:\/\/|[A-Za-z]:\\|@[\w-]+\/|#|--)/,
  /^[\w.-]+(?:\/[\w.-]+){2,}$/,
  /^[\w.+-]+@[\w-]+\.[\w.]+$/,
  /\.(?:js|ts|tsx|jsx|py|rb|go|java|json|ya?ml|txt|md|html?|css|png|svg|pem|key|crt|com|org|net|io|dev)$/i,
  // UUIDs, dates, versions
  /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i,
  /^\d{4}-\d\d-\d\d/,
  /^v?\d+(?:\.\d+){1,3}/,
  /^[\d.,:_-]+$/,
  // names of resources and of other secrets
  /^(?:arn|urn|projects|op|vault|ssm|secretsmanager|sha\d*|md5|data|file|env|aws):/i,
]

/** Whether a value is one that is kept secret: not a word, a name, an address; for a key, not what a person would choose. */
function isSecret(value: string, name: string, password: boolean): boolean {
  if (notValues.some((form) => form.test(value)) || new Set(value).size < 5) return false
  if (placeholderIn(value) !== null) return false
  const squeeze = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '')
  if (squeeze(name).length > 0 && squeeze(value).includes(squeeze(name).slice(0, 24))) return false
  const { score, pairs } = naturalness(value)
  const identifier = /^[A-Za-z][A-Za-z\d]*(?:[-_.:/][A-Za-z\d]+)*$/.test(value)
  if (identifier && pairs >= 4 && score > 0 && !/\d{3,}$|[a-z]\d[a-z]/i.test(value)) return false
  if (password) return classesIn(value) >= 3 || looksSecret(value)
  if (value.length < 16 || !/\d/.test(value) || !/[A-Za-z]/.test(value))
    return looksSecret(value) && value.length >= 12 && score < -0.8
  return pairs < 4 || score < 0.3
}

function judge(text: Buffer, value: Value, path: string | null): string | null {
  if (isNamed(path, lockFile)) return 'a lock file'
  if (isNamed(path, translated)) return 'a translation'
  if (isMadeUpPlace(path)) return 'a test, an example or documentation'
  if (isMinified(text, value.start, path)) return 'a minified bundle'
  return null
}

/** A line of so many characters that nobody wrote it. */
function isMinified(text: Buffer, at: number, path: string | null): boolean {
  if (isNamed(path, /[.-]min\.\w+$|\.bundle\.|\.map$/)) return true
  const around = text.subarray(Math.max(0, at - 700), Math.min(text.length, at + 700))
  return around.length > 1300 && !around.includes(0x0a)
}
