import { byteSet } from '../alphabets.ts'
import { naturalness } from '../natural.ts'

/** A value as it stands in a text: without its quotes. */
export interface Value {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly quoted: boolean
}

const endsBare = byteSet(' \t\r\n\0"\'`,;<>|&)}]\\')
const longest = 512

/** The value that begins here, behind blanks: in quotes that may be escaped, or bare up to a blank or a mark. */
export function valueAt(text: Buffer, from: number, endsHere: Uint8Array = endsBare): Value | null {
  let at = from
  while (at - from < 20 && (text[at] === 0x20 || text[at] === 0x09)) at++
  const first = at
  while (at - first < 4 && text[at] === 0x5c) at++
  const quote = text[at]
  const quoted = quote === 0x22 || quote === 0x27 || quote === 0x60
  if (!quoted && at > first) return null
  const start = quoted ? at + 1 : at
  let end = start
  const stop = Math.min(text.length, start + longest)
  if (quoted) {
    while (end < stop && text[end] !== quote && text[end] !== 0x0a) end++
    if (text[end] !== quote) return null
    // an escaped quote ends with the same escapes
    while (end > start && text[end - 1] === 0x5c && at > first) end--
  } else while (end < stop && endsHere[text[end]!] !== 1) end++
  if (end === start || end - start === longest) return null
  return { start, end, text: text.toString('latin1', start, end), quoted }
}

/** What is filled in where the text is used. */
const template =
  /\$\{|\$\(|\{\{|\}\}|#\{|<%|%>|@@|%\(|^\$[\w:]+$|^%[\w]+%?$|^%[sdv@]|^<.*>$|^\{|^\[.*\]$|^__.*__$|^\(.*\)$|^@[\w.]+@$|\$[A-Z_]{3,}(?![A-Za-z\d])|^\$\w|^!|^(?:process|os|env|secrets|vars|config|settings|self|this|params?|args?|options?|data|request|req|module|local|var)\.|\benv\b/
const masked = /^[*x.•?#_-]+$|\*{3}|^\*\*\w+\*\*$|x{5}|X{4}|\.{3}|…/
/** Words that placeholders, defaults and passwords of manuals are made of. */
const words = new Set(
  (
    'sekrit 123 1234 a abc abcd abcdef access admin airflow an and api app asdf auth bad bar basic baz cassandra catalyst change changeit changeme cisco client ' +
    'correct couchdb db default demo dev directus django docker drupal dummy elastic elasticsearch empty encrypted example ' +
    'fake false foo for ghost gitea good grafana guest hashed hasura hello here hidden homestead hunter in influx influxdb ' +
    'invalid is it jenkins joomla kafka key keycloak kubernetes lab laravel letmein local login long magento mariadb me minio ' +
    'minioadmin mongo mongodb monkey my mysql n8n nacos neo4j new nextcloud nil no none not null odoo of off old on ' +
    'optional or oracle our p p@ssw0rd p@ssword pass passphrase passw0rd passwd password phrase placeholder plain postgres ' +
    'postgresql prisma prod pw pwd qaz qazwsx qux qwerty rabbit rabbitmq rails random redacted redis removed replace required root ' +
    's3cr3t s3cret sa safe sail sample secret secrets secure short so some sonar staging strapi string strong supabase ' +
    'super symfony sys system tbd test tester testing the this to todo token top true undefined unused used user username vagrant valid ' +
    'value very weak welcome with wordpress world wrong wsx x y yes your z zabbix zaq'
  ).split(' '),
)
const longestPart = 16

const asLetters: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
}

/** Whether a text is made of such words alone, with digits for letters as people put them, and a few digits or marks behind. */
function isOfWords(value: string): boolean {
  const text = value.toLowerCase().replace(/[\d!@#$%*.?]{1,6}$/, '')
  const lettered = text.replace(/[013457@$]/g, (character) => asLetters[character]!)
  return [text, lettered].some((each) => isRowOfWords(each.replace(/[^a-z\d]/g, '')))
}

function isRowOfWords(text: string): boolean {
  if (text.length === 0 || text.length > 80) return false
  // where a row of words may end
  const ends = new Uint8Array(text.length + 1)
  ends[0] = 1
  for (let end = 1; end <= text.length; end++)
    for (let from = Math.max(0, end - longestPart); from < end; from++)
      if (ends[from] === 1 && words.has(text.slice(from, end))) ends[end] = 1
  return ends[text.length] === 1
}

const sequence =
  /^(?:0?1234567890?|12345\d*|abc123|a1b2c3\w*|qwerty\w*|asdf\w*|1q2w3e\w*|deadbeef\w*|cafebabe\w*|0{4,}|1{4,})[!@#]*$/i
const marked =
  /example|sample|placeholder|changeme|change[-_]?me|change[-_]?this|redacted|your[-_ ]|[-_ ]here$|^enter|dummy|insert|not[-_]?real|fake|lorem|ipsum|todo/i

/** Where a secret is kept, a call that gives it, what can be read with a key alone, the name of an algorithm or a type. */
const reference =
  /^(?:arn:aws|vault:|op:\/\/|ssm:|secretsmanager:|https?:\/\/|\/(?:run|etc|var|opt|home|tmp|usr|dev|mnt)\/|ENC\(|application\/[a-z]|[A-Za-z_][\w.]{2,60}\(\)$|(?:sha|aes|utf|md|hs|rs)-?\d{1,3}(?:-[a-z]{3})?$)/i
/** Words in a row, of which the last says what they name. */
const nameOfSecret = /^[a-z]{2,16}(?:[-_][a-z]{2,16}){0,3}[-_](?:name|token|password|passwd|secret|file|path|field|key|id)$/

/** Why a value is none that anyone would keep secret, or null: something to be filled in, a mask, a word of manuals. */
export function placeholderIn(value: string): string | null {
  if (template.test(value)) return 'a template'
  if (masked.test(value) || /^(.)\1*$/.test(value)) return 'a mask'
  if (isRepeated(value)) return 'one piece again and again'
  if (reference.test(value) || nameOfSecret.test(value)) return 'a name or a reference'
  if (marked.test(value) || isOfWords(value) || sequence.test(value)) return 'a placeholder'
  if (isOfBytesInOrder(value)) return 'bytes in order'
  return isCounted(value) ? 'characters in order' : null
}

/** Whether a text is bytes in hexadecimal or base64 of which most are by one more than the one before, or the same: `000102...`, `AQIDBAUG...`. */
export function isOfBytesInOrder(value: string): boolean {
  const text = value.replace(/^0x/, '')
  const encoding = /^(?:[\da-f]{2}){8,}$/i.test(text) ? 'hex' : /^[\w+/-]{12,}={0,2}$/.test(text) ? 'base64' : null
  if (encoding === null) return false
  const bytes = Buffer.from(text, encoding)
  let steps = 0
  for (let i = 1; i < bytes.length; i++) if (bytes[i]! - bytes[i - 1]! === 1 || bytes[i] === bytes[i - 1]) steps++
  return steps >= 0.7 * (bytes.length - 1)
}

/** Why the readable text that a value is in base64 is none that anyone would keep secret, or null; of a user and a password the password. */
export function placeholderInside(value: string): string | null {
  if (!/^[\w+/-]{8,400}={0,2}$/.test(value)) return null
  const inner = Buffer.from(value, 'base64').toString('latin1').trim()
  return /^[\x21-\x7e]{4,}$/.test(inner) ? placeholderIn(inner.slice(inner.indexOf(':') + 1)) : null
}

/**
 * Whether base64 is of a public key (RFC 5280, section 4.1: its algorithm, and bits) or of a certificate (which begins with its version): DER of
 * any length, since a literal may hold the first line alone.
 */
export function isPublicDer(value: string): boolean {
  if (!/^M[A-Za-z\d+/]{40,}={0,2}$/.test(value)) return false
  const bytes = Buffer.from(value.slice(0, 80), 'base64')
  const within = contentsOf(bytes, 0)
  const inner = within < 0 ? -1 : contentsOf(bytes, within)
  if (inner < 0) return false
  return bytes[inner] === 0xa0 || (bytes[inner] === 0x06 && bytes[inner + bytes[within + 1]!] === 0x03)
}

/** Where the contents of a SEQUENCE begin; -1 where there is none. */
function contentsOf(bytes: Buffer, at: number): number {
  if (bytes[at] !== 0x30) return -1
  const length = bytes[at + 1]!
  return at + 2 + (length < 0x80 ? 0 : length & 0x7f)
}

/** A text without its percent escapes. */
export const unescaped = (value: string): string =>
  value.replace(/%([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

/** Whether most of a text is three or more characters in the order of the alphabet, again and again: `abc123xyz456`, `1234567890abcdef`. */
export function isCounted(text: string): boolean {
  let counted = 0
  let run = 1
  for (let i = 1; i <= text.length; i++) {
    const step = text.charCodeAt(i) - text.charCodeAt(i - 1)
    if (step === 1 || step === 0 || (text[i - 1] === '9' && text[i] === '0')) run++
    else {
      if (run >= 3) counted += run
      run = 1
    }
  }
  return text.length >= 6 && counted >= 0.7 * text.length
}

/** Whether a text is one piece three times and more, of which the last may be cut short: hands that had to fill a line. */
function isRepeated(text: string): boolean {
  for (let period = 2; period <= text.length / 3; period++) if (text.length >= 12 && repeats(text, period)) return true
  return false
}

/** Whether each character of a text is the one so many before it. */
export const repeats = (text: string, period: number): boolean => text.startsWith(text.slice(period))

/** Hosts that are nobody's, or this very machine (RFC 2606, RFC 6761), or a neighbour in a compose file. */
export function nobodysHost(host: string): string | null {
  const name = host.toLowerCase().replace(/:\d*$/, '').replace(/\.$/, '')
  if (template.test(host)) return null
  if (
    /(?:^|\.)example(?:\.(?:com|org|net|edu))?$|(?:^|\.)(?:test|invalid)$|^(?:host|hostname|server|domain|your.*|my.*|some.*|foo|bar|baz|x|y|a|b)(?:name)?(?:\.[a-z]{2,4})?$/.test(
      name,
    )
  )
    return 'the host is an example'
  if (/^(?:localhost|127\.[\d.]+|0\.0\.0\.0|\[::1?\]|host\.docker\.internal)$|\.localhost$|\.localdomain$/.test(name))
    return 'the host is this machine'
  return null
}

/** How many of lower case, upper case, digits and other characters a text has. */
export const classesIn = (text: string): number => [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z\d]/].filter((set) => set.test(text)).length

/** Logins that are open to everybody; `scott` is the user of Oracle's manuals. */
export const isAnonymous = (user: string, password: string): boolean =>
  /^(?:anonymous|anon|ftp|guest|public)$/i.test(user) ||
  (/^scott$/i.test(user) && /^tiger/i.test(password)) ||
  /(?:^|:)anon(?:ymous|cvs|ftp|svn)?\b/i.test(password)

/** Hexadecimal digits make words by chance: their letters say nothing. */
export const isHex = (value: string): boolean =>
  /^(?:0x)?(?:[\da-f]{16,}|[\dA-F]{16,})$/.test(value) && value.replace(/\D/g, '').length >= 4 && new Set(value).size >= 8

/** Whether nobody would write it by chance: characters of three classes, or letters that make no words among digits. */
export function looksSecret(text: string): boolean {
  if (text.length < 8 || new Set(text).size < 6) return false
  if (isHex(text)) return true
  const { score, pairs } = naturalness(text)
  const natural = pairs >= 4 && score > 0.3
  if (natural) return text.length >= 10 && classesIn(text) >= 4
  return (
    classesIn(text) >= 3 ||
    (text.length >= 12 && classesIn(text) >= 2 && /\d/.test(text)) ||
    (text.length >= 16 && pairs >= 10 && score < -0.5)
  )
}

/** A UUID, in letters of either case (RFC 9562, section 4). */
export const uuidForm = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i
export const isUuid = (value: string): boolean => uuidForm.test(value)

/** Whether nobody would write it as a name, a number or a word. */
export const isLikeAKey = (value: string): boolean =>
  isUuid(value) ||
  isHex(value) ||
  (value.length >= 12 && looksSecret(value) && /\d/.test(value) && /[A-Za-z]/.test(value) && !/\d{4}-\d\d-\d\d/.test(value)) ||
  (value.length >= 20 && classesIn(value) >= 2 && looksSecret(value)) ||
  (value.length >= 28 && looksSecret(value))
