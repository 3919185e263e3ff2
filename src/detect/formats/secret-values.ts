import { naturalness } from '../natural.ts'
import { mayBeUuid } from './secret-names.ts'
import { classesIn, isCounted, isHex, looksSecret, placeholderIn, uuidForm } from './values.ts'

const notValues = [
  // blanks, and characters that only sentences, code and escapes have
  /[\s\\\x80-\xff()[\]{}<>"'`]/,
  // addresses and paths
  /^(?:[.~]{0,2}\/|[a-z][a-z\d+.-]{1,20}:\/\/|[A-Za-z]:\\|@[\w-]+\/|#|--)/,
  /^[\w.-]+(?:\/[\w.-]+){2,}$/,
  /^[\w.+-]+@[\w-]+\.[\w.]+$/,
  /\.(?:js|ts|tsx|jsx|py|rb|go|java|json|ya?ml|txt|md|html?|css|png|svg|pem|key|crt|cer|der|pub|ppk|p12|pfx|jks|jwks?|pgp|gpg|asc|com|org|net|io|dev)$/i,
  // a flag of PowerShell
  /^-[A-Z][A-Za-z]{2,24}$/,
  // numbers of programs, settings with their own names
  /^0x[\da-f]{1,15}$/i,
  /^[a-z_]{2,}=(?:\w{0,8}|[a-z_.]+)$/i,
  // addresses of contracts: keys have 64 digits
  /^0x[\da-f]{40}$/i,
  // `salt$digest`, as a server keeps what its users type
  /^[\da-f]{16,64}\$[\da-f]{64}$/,
  // types of programs: `__uint64`
  /^__[a-z][a-z\d_]*$/,
  // the next name of a list, the code behind an empty literal
  /:$/,
  /^[,;)][a-z]/i,
  // what rekey itself binds a suppression to
  /^v1:[\da-f]{16,64}:[\da-f]{32,128}$/,
  // a name of something that is secret
  /^(?=[A-Za-z][A-Za-z\d]*(?:[-_.][A-Za-z\d]+)*$)[-\w.]+(?:[pP]assword|[pP]asswd|[-_.a-z]Token|[-_.a-z]Secret|[-_.](?:token|secret))$/,
  // UUIDs that are none of a key, dates, versions
  uuidForm,
  /^\d{4}-\d\d-\d\d/,
  /^v?\d+(?:\.\d+){1,3}/,
  /^[\d.,:_-]+$/,
  // a token without a signature (RFC 7519, section 6): anyone writes one
  /^eyJ[\w-]{8,}\.eyJ[\w-]*\.$/,
  // names of encodings and algorithms
  /^(?:utf|ucs|iso|aes|des|sha|rsa|hmac|md|windows|cp|ecdsa|pbkdf|hs|rs|es|ed|x)[-_]?\d{1,6}(?:[bl]e)?(?:[-_.:+/][a-z\d]{1,12})*$/i,
  // names of resources, of types and of other secrets
  /^(?:arn|urn|projects|op|vault|ssm|secretsmanager|sha\d*|md5|data|file|env|aws):/i,
  /[a-z\d]::[A-Z]/,
  // words behind numbers: `802-11-wireless-security.wep-key0`
  /^(?:\d+[-_.])+[a-z]{2,}(?:[-_.][a-z]{2,}\d?){2,}$/,
  // a word for each part, and numbers: `POSTGRES_SCRAM_SHA_256`, `D3D12_RENDER_PASS_FLAGS`
  /^(?=.*[A-Z]{2})(?:[A-Z]{2,}|[A-Z]\d[A-Z]+)\d{0,3}(?:_(?:[A-Z]{2,}\d{0,3}|\d{1,4}))+$/,
]

/** A UUID of version 4 (RFC 9562, section 5.4), as programs write it; others are made of times and names. */
const randomUuid = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/
/** Those that manuals and articles show. */
const documentedUuids = new Set([
  '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
  '550e8400-e29b-41d4-a716-446655440000',
  'f47ac10b-58cc-4372-a567-0e02b2c3d479',
  '9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d',
  '1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed',
])

/** A password of Google's for one application: four groups of four letters. */
const appPassword = /^[a-z]{4}(?: [a-z]{4}){3}$/

/** Whether a value is one that is kept secret: not a word, a name, an address; for a key, not what a person would choose. */
export function isSecret(value: string, name: string, password: boolean): boolean {
  if (isDenseMix(value)) return true
  // what `openssl enc` makes: "Salted__" and what it encrypted
  if (value.startsWith('U2FsdGVkX1')) return false
  const { score, pairs } = naturalness(value)
  if (password && appPassword.test(value)) return score < -0.5
  if (randomUuid.test(value))
    return mayBeUuid(name) && !documentedUuids.has(value) && placeholderIn(value.replaceAll('-', '')) === null
  const inner = value.replace(/^base64:/, '')
  if (notValues.some((form) => form.test(inner)) && !isBase64(inner)) return false
  if (value.length < 6 || new Set(value).size < 5 || placeholderIn(value) !== null) return false
  const squeeze = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '')
  if (squeeze(name).length > 2 && squeeze(value).includes(squeeze(name).slice(0, 24))) return false
  // hexadecimal digits make words by chance
  if (isHex(inner) || isShuffled(inner)) return true
  const identifier = /^[A-Za-z][A-Za-z\d]*(?:[-_.:/][A-Za-z\d]+)*$/.test(value)
  // `CreateRequestV2Type`: the version of a type is no digit among letters
  const unversioned = value.replace(/(?<=[a-z])V\d{1,2}(?=[A-Z]|$)/g, '')
  if (identifier && pairs >= 4 && score > 0 && !/\d{3}$|[a-z]\d[a-z]/i.test(unversioned)) return false
  // what hands type without thinking: letters that make no word, with digits
  const typed = value.length >= 9 && pairs >= 4 && score < -1.2 && /\d/.test(value)
  if (password) return typed || classesIn(value) >= 3 || looksSecret(value)
  if (value.length < 16 || !/\d/.test(value) || !/[A-Za-z]/.test(value))
    return looksSecret(value) && value.length >= 12 && score < (value.length < 20 ? -0.8 : -0.3)
  return pairs < 4 || score < 0.3
}

/** Small letters, capitals and digits that follow one another without an order: names change from one to another less often. */
function isShuffled(value: string): boolean {
  if (value.length < 20 || !/^[A-Za-z\d]+$/.test(value) || classesIn(value) < 3) return false
  const changes = value.match(/(?:[a-z](?=[A-Z\d])|[A-Z](?=[a-z\d])|\d(?=[A-Za-z]))/g)?.length ?? 0
  return changes > 0.45 * value.length && (value.match(/\d(?=[A-Za-z])/g)?.length ?? 0) >= 2
}

/** Bytes in base64: a slash in it is none of a path. */
const isBase64 = (value: string): boolean =>
  /^[A-Za-z\d+/]{22,}={0,2}$/.test(value) && classesIn(value.replace(/[+/=]/g, '')) === 3 && naturalness(value).score < -0.3

/** `{name}` and `{hour:>02}`, as strings of Python that are filled in have them; a random text has hardly one. */
const fields = /\{[A-Za-z_]\w{0,30}(?:[:!][^{}\s]{0,12})?\}.*\{[A-Za-z_]\w{0,30}(?:[:!][^{}\s]{0,12})?\}/

/** Characters of all sorts, as frameworks make their secrets: code has words, too. */
function isDenseMix(value: string): boolean {
  if (value.length < 32 || /[\t\r\n\x80-\xff]|\$\{\w|^\{\{.*\}\}$/.test(value) || new Set(value).size < 18 || isCounted(value))
    return false
  if (fields.test(value)) return false
  const text = value.replace(/^[a-z]+-insecure-/, '')
  const marks = text.match(/[^A-Za-z\d]/g) ?? []
  if (marks.length < 6 || new Set(marks).size < 5 || classesIn(text) < 3) return false
  // its letters stand alone more often than in words
  const { score, pairs } = naturalness(text)
  return text.length - marks.length > marks.length / 2 && (score < -0.5 || pairs < text.length / 6)
}
