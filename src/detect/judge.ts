import { claimsOf } from './checks.ts'
import type { Claim } from './scanner.ts'
import { strengths } from './search.ts'

/**
 * Why a match is no leak, in one phrase, or null. Each rule is one that a random key breaks at most once in a million, so that no key is
 * judged away by luck; a key whose checksum or check holds is judged by published examples alone.
 */
export function judge(claim: Claim, text: Uint8Array, path: string): string | null {
  const { value, route } = claim
  if (claim.checked) return route.check === 'jwt' && isTutorialToken(value) ? 'the example token of the JWT tutorials' : null
  const body = value.slice(claim.prefix)
  const byItself =
    exampleIn(value) ??
    placeholderIn(body) ??
    repetitionIn(body, sizeOf(body)) ??
    (route.matcher.literal < 4 ? wordsIn(body) : null)
  if (byItself !== null) return byItself
  return claim.strength <= strengths.carrier ? hashHere(claim, text, path) : null
}

/** AWS marks the keys of its documentation so; others follow it. */
const exampleIn = (value: string): string | null =>
  /EXAMPLE(?:KEY|TOKEN|SECRET)?\d*$/.test(value) ? 'a documented example' : null

/** Words of five letters and more; shorter ones only where they stand off from the rest. */
const placeholderWord =
  /example|sample|dummy|placeholder|change-?_?me|replace|redacted|insert|your[-_]|[-_]here|^fake[-_]|^test[-_]|^todo|notreal|not[-_]a[-_]|my[-_](?:api|secret|access|token|key)|secret[-_]?(?:key|token)|api[-_]?key|deadbeef|foobar|lorem|ipsum|undefined/i

function placeholderIn(body: string): string | null {
  return placeholderWord.test(body) ? 'a placeholder' : null
}

/** How many characters a random text like this chooses from. */
function sizeOf(body: string): number {
  if (/^\d+$/.test(body)) return 10
  if (/^(?:[0-9a-f]+|[0-9A-F]+)$/.test(body)) return 16
  return /^(?:[0-9a-z]+|[0-9A-Z]+)$/.test(body) ? 32 : 60
}

function repetitionIn(body: string, size: number): string | null {
  const length = body.length
  if (length < 8) return null
  // so long that a random text has such a stretch at most once in ten million
  const stretch = Math.ceil(Math.log(length * 1e7) / Math.log(size)) + 1
  let same = 1
  let up = 1
  let down = 1
  for (let i = 1; i < length; i++) {
    const step = distance(body.charCodeAt(i - 1), body.charCodeAt(i))
    same = step === 0 ? same + 1 : 1
    up = step === 1 ? up + 1 : 1
    down = step === -1 ? down + 1 : 1
    if (same >= stretch) return 'one character again and again'
    if (up >= stretch || down >= stretch) return 'characters in order'
  }
  for (let period = 2; period <= Math.min(12, length / 2); period++)
    if (length - period >= stretch && repeats(body, period)) return 'one piece again and again'
  const distinct = new Set(body).size
  const few = size <= 16 ? 4 : length >= 24 ? 7 : 4
  return length >= 16 && distinct <= few && size > 10 ? 'too few different characters' : null
}

/** Steps of the alphabet; `9` is followed by `0` or `a`, `f` by `0`, as hex is counted. */
function distance(a: number, b: number): number {
  if ((a === 0x39 && (b === 0x30 || (b | 0x20) === 0x61)) || ((a | 0x20) === 0x66 && b === 0x30)) return 1
  return b - a
}

function repeats(body: string, period: number): boolean {
  for (let i = period; i < body.length; i++) if (body[i] !== body[i - period]) return false
  return true
}

/**
 * Words strung together: identifiers, paths, keys of translations. Random text of mixed case falls into pieces of one or two letters;
 * of lower case alone it has digits among its letters, so one digit saves it.
 */
function wordsIn(body: string): string | null {
  if (body.length < 12 || /^[0-9a-f]+$/i.test(body)) return null
  const digits = body.replace(/\D/g, '').length
  const mixed = /[a-z]/.test(body) && /[A-Z]/.test(body)
  if (digits > (mixed || /[-_/]/.test(body) ? 2 : 0)) return null
  const pieces = body.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? []
  const words = pieces.filter((piece) => piece.length >= 3 && isPronounceable(piece.toLowerCase()))
  const share = words.join('').length / (body.replace(/[-_./+=]/g, '').length || 1)
  return share >= 0.85 && words.length >= 2 ? 'words, not a random value' : null
}

const isPronounceable = (word: string): boolean =>
  /[aeiouy]/.test(word) && !/[^aeiouy]{5}|[aeiou]{4}|[^aeiouy]{4}$|q[^u]|[jvx][^aeiouy]/.test(word)

/** Files whose long hex and base64 texts are digests. */
const digestFiles =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|composer\.lock|go\.sum|[^/]*\.lock|[^/]*\.sum|[^/]*\.(?:sha\d*|md5)(?:sums?)?|SHA\d*SUMS?|CHECKSUMS?)$/i
const digestWord =
  /(?:integrity|sha-?\d*|md5|checksum|digest|hash|commit|revision|rev|ref|etag|blob|tree|parent|resolved|nonce|uses:[^\n]*|@|#|commit\/|blob\/|tree\/)["'\x60]?[\s:=-]{0,4}["'\x60]?$/i

/** Where the surroundings alone made it a candidate, a text that looks like a digest in a digest's place is one. */
function hashHere(claim: Claim, text: Uint8Array, path: string): string | null {
  if (digestFiles.test(path)) return 'a digest in a lock file'
  const before = Buffer.from(text.buffer, text.byteOffset, text.byteLength).toString(
    'latin1',
    Math.max(0, claim.start - 60),
    claim.start,
  )
  const line = before.slice(before.lastIndexOf('\n') + 1)
  if (digestWord.test(line)) return 'a digest or a revision'
  // of an alphabet of 32 and more, not even one key in a million is hex by chance
  const hex = /^[0-9a-f]{20,}$/.test(claim.value) && !/^[0-9a-f]*$/.test(alphabetOf(claim))
  return hex && claim.strength <= strengths.word ? 'a digest or a revision' : null
}

/** What the first run of the shape could have been. */
function alphabetOf(claim: Claim): string {
  const run = claim.route.matcher.pieces.find((piece) => piece.is === 'run')
  return run === undefined ? '' : String.fromCharCode(...[...run.set.keys()].filter((byte) => run.set[byte] === 1))
}

/** The claims of the token that tutorials and jwt.io show. */
function isTutorialToken(value: string): boolean {
  const claims = claimsOf(value)
  return claims !== null && claims.sub === '1234567890' && claims.name === 'John Doe'
}
