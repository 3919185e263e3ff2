import type { Aside } from './asides.ts'
import { claimsOf } from './checks.ts'
import type { Claim } from './claims.ts'
import { startOfLine } from './edges.ts'
import { isOfBytesInOrder, isUuid } from './formats/values.ts'
import { naturalness } from './natural.ts'
import { isAmongTests, isProgram, isReading, isTestData, shownOnly } from './places.ts'
import { publishedAs } from './published.ts'
import { strengths } from './strengths.ts'

/**
 * Why a match is no leak, in one phrase, or null. Each rule is one that a random key breaks at most once in a million, so that no key is
 * judged away by luck; a key whose checksum or check holds is judged by published examples alone. `asideAt` is that of the text (`asidesOf`).
 */
export function judge(claim: Claim, text: Buffer, path: string, asideAt: (at: number) => Aside | null): string | null {
  const { value, route } = claim
  const published = publishedAs(value)
  if (published !== null) return published
  const aside = asideAt(claim.start)
  if (claim.recognized !== undefined) return claim.recognized.judged ?? aloneAside(claim, aside)
  if (isAskedOfNobody(claim)) {
    const isTested = aside === 'tests' || isAmongTests(path)
    if (isTested && (!isForLogin(claim) || isProgram(path) || isTestData(path))) return 'a private key among tests'
    if ((aside !== null || isReading(path)) && !isForLogin(claim)) return 'a private key in an example or documentation'
  }
  if (isOfTestNetwork(claim, aside, path)) return 'a key of a test network'
  if (claim.checked) return route.check === 'jwt' && isTutorialToken(value) ? 'the example token of the JWT tutorials' : null
  // text up to a mark holds names and comments of people
  if (route.matcher.pieces.some((piece) => piece.is === 'until')) return null
  const body = value.slice(claim.prefix)
  if (aside === 'examples' && !claim.route.literal) return shownOnly
  const byItself =
    exampleIn(value) ??
    templateIn(body) ??
    placeholderIn(body) ??
    repetitionIn(body) ??
    (isOfBytesInOrder(body) ? 'bytes in order' : null) ??
    wordsIn(body, alphabetOf(claim)) ??
    slugIn(body, alphabetOf(claim)) ??
    digitsIn(body, alphabetOf(claim))
  if (byItself !== null) return byItself
  if (saidExample.test(lineBefore(claim, text))) return 'said to be an example'
  if (claim.strength !== strengths.sibling && isSaidDigest(claim, text)) return 'a digest in a lock file'
  if (claim.strength <= strengths.carrier && isInCertificate(claim, text)) return 'a piece of a certificate or of a public key'
  if (isInsideBase64(claim, text)) return 'a piece of a text in base64'
  if (claim.strength > strengths.carrier) return null
  return (
    memberHere(claim, text) ??
    idHere(claim, text) ??
    otherHere(claim, text) ??
    hashHere(claim, text, path) ??
    oneOfDigests(claim, text)
  )
}

/** A private key alone, of which nobody can be asked. */
const isAskedOfNobody = ({ route }: Claim): boolean => route.kind.nobodys && route.part === null

/** A key to log in with may be a deploy key wherever it lies, which can be asked; but none is written into the program of a test, or among its data. */
const isForLogin = ({ value }: Claim): boolean => value.startsWith('-----BEGIN OPENSSH')

/**
 * Why what its form or its name alone gave is no leak where only tests or readers see it: of a test what is not known to be a credential, as in
 * folders of tests; of documentation all.
 */
const aloneAside = ({ recognized, route }: Claim, aside: Aside | null): string | null =>
  aside === 'examples' ||
  aside === 'documentation' ||
  (aside === 'tests' && (!recognized!.sure || madeForTests.has(route.kind.id)))
    ? shownOnly
    : null
const madeForTests = new Set(['credentials/credentials-web-key', 'credentials/credentials-bare-private-key'])

/** Extended private keys of test networks, whose coins are worth nothing (BIP 32, SLIP 132), where tests and readers alone see them. */
const isOfTestNetwork = ({ route, value }: Claim, aside: Aside | null, path: string): boolean =>
  route.kind.id === 'bitcoin/bitcoin-extended-key' &&
  /^[tuv]prv/.test(value) &&
  (aside !== null || isAmongTests(path) || isReading(path))

/** AWS marks the keys of its documentation so; others follow it. */
const exampleIn = (value: string): string | null =>
  /EXAMPLE(?:KEY|TOKEN|SECRET)?\d*$/.test(value) ? 'a documented example' : null

/** `${NAME}`, `{{ name }}`, `$(name)`, `%(name)s`, `$NAME`, where an alphabet has such characters; user names in URLs have some of them. */
const templateIn = (body: string): string | null =>
  /\$\{|\{\{|\$\([a-z_]\w{2,}\)|%\([a-z_]\w*\)s|^\$[A-Za-z_]\w*$/i.test(body) ? 'a template' : null

/** Words of six letters and more; shorter ones only at the start or the end. */
const placeholderWord =
  /example|sample|placeholder|change-?_?me|replace|redacted|insert|notreal|not[-_]a[-_]|my[-_](?:api|secret|access|token|key)|secret[-_]?(?:key|token)|api[-_]?key|deadbeef|deadf00d|foobar|undefined|^(?:your|fake|test|todo|dummy)[-_]|^(?:dummy|lorem)|[-_]here$/i

const placeholderIn = (body: string): string | null => (placeholderWord.test(body) ? 'a placeholder' : null)

/** How many characters a random text like this chooses from. */
function sizeOf(text: string): number {
  if (/^\d+$/.test(text)) return 10
  if (/^(?:[0-9a-f]+|[0-9A-F]+)$/.test(text)) return 16
  return /^(?:[0-9a-z]+|[0-9A-Z]+)$/.test(text) ? 32 : 60
}

/** So long a stretch of a random text has a pattern, with each character one of `size`, at most once in ten million. */
const unlikely = (length: number, size: number): number => Math.ceil(Math.log(length * 1e7) / Math.log(size)) + 1

function repetitionIn(body: string): string | null {
  for (const piece of body.split(/[^A-Za-z0-9]+/)) {
    const found = stretchIn(piece, unlikely(body.length, sizeOf(piece)))
    if (found !== null) return found
  }
  const size = sizeOf(body)
  for (let period = 2; period <= Math.min(12, body.length / 2); period++)
    if (body.length - period >= unlikely(body.length, size) && repeats(body, period)) return 'one piece again and again'
  if (size === 10) return null
  const few = size > 16 && body.length >= 24 ? 7 : 4
  return body.length >= 16 && new Set(body).size <= few ? 'too few different characters' : null
}

function stretchIn(piece: string, stretch: number): string | null {
  let same = 1
  let up = 1
  let down = 1
  for (let i = 1; i < piece.length; i++) {
    const step = distance(piece.charCodeAt(i - 1), piece.charCodeAt(i))
    same = step === 0 ? same + 1 : 1
    up = step === 1 ? up + 1 : 1
    down = step === -1 ? down + 1 : 1
    if (same >= stretch) return 'one character again and again'
    if (up >= stretch || down >= stretch) return 'characters in order'
  }
  return null
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

/** Pairs of letters that make up most of English words and of identifiers, and a fifth of random letters. */
const commonPairs = new Set(
  (
    'th he in er an re nd at on nt ha es st en ed to it ou ea hi is or ti as te et ng of al de se le sa si ar ve ra ld ur ro ri me io ' +
    'ic co ec li ch ma ce ta el ll la ne om us tr ac il ss ut id ot ge ad ho no ke ey pi ap sc un lo so do pa pe ai ay ct cl em im ir ' +
    'ol op po pr ow ck ok fi ig nf bu tt xt ex ab bl pl da am mo sh wi ag na ns rs'
  ).split(' '),
)

/**
 * Words strung together: identifiers, paths, keys of translations. Their letters come in pairs that random text has by chance: so many
 * of them (more than five standard deviations, in a text without a digit) that not one key in a million does. Whole groups of digits (`-2024`) may stand among them.
 */
function wordsIn(body: string, alphabet: string): string | null {
  const reason = 'words, not a random value'
  const text = body.replace(/(?<=[-_/]|^)\d{1,4}(?=[-_/]|$)/g, '')
  if (!/\d/.test(alphabet) || /\d/.test(text) || !/[g-z]/i.test(text)) return null
  // one case and no digit, where an alphabet has all three: hardly one random text in a million is so
  if (text.length >= 16 && /[a-z]/.test(alphabet) && /[A-Z]/.test(alphabet) && /^(?:[A-Z\W_]+|[a-z\W_]+)$/.test(text))
    return reason
  let pairs = 0
  let known = 0
  for (const run of text.toLowerCase().match(/[a-z]+/g) ?? [])
    for (let i = 1; i < run.length; i++) {
      pairs++
      if (commonPairs.has(run.slice(i - 1, i + 1))) known++
    }
  const chance = commonPairs.size / 26 ** 2
  const expected = pairs * chance
  return pairs >= 10 && known > expected + 5.6 * Math.sqrt(expected * (1 - chance)) ? reason : null
}

/** Words of an address, `a-text-of-words_vid123`: no capital in so long a text of an alphabet that has them, and its letters make words. */
function slugIn(body: string, alphabet: string): string | null {
  if (body.length < 24 || !/[A-Z]/.test(alphabet) || !/^[a-z]+(?:[-_/.][a-z]+){2,}\d{0,12}$/.test(body)) return null
  const { score, pairs } = naturalness(body)
  return pairs >= 12 && score > 0 ? 'words, not a random value' : null
}

/** Not one hexadecimal text of so many digits in a million has no letter. */
const digitsIn = (body: string, alphabet: string): string | null =>
  /^\d{30,}$/.test(body) && /[a-f]/i.test(alphabet) && !/[g-z]/i.test(alphabet) ? 'digits alone, where letters are missing' : null

/** Files whose long hex and base64 texts are digests. */
const digestFiles =
  /(?:^|\/)(?:npm-shrinkwrap\.json|bun\.lockb|go\.sum|[^/]*[.-]lock(?:\.(?:json|ya?ml|hcl))?|[^/]*\.(?:sum|resolved|spdx|cdx)(?:\.(?:json|xml))?|s?bom\.(?:json|xml)|project\.assets\.json|[^/]*\.(?:sha\d*|md5)(?:sums?)?|SHA\d*SUMS?|CHECKSUMS?)$/i
const digestWord =
  /(?:integrity|sha-?\d*|md5|checksum(?:value|\/[\w.-]{1,40})?|digest(?:value)?|hash(?:value)?|\bzh|SSHFP(?: \d){2}|TLSA(?: \d){3}|commit|revision|rev|ref|etag|blob|(?<![a-z])tree|parent|resolved|nonce|uses:[^\n]*|commit\/|blob\/|tree\/)["'\x60]?[\s:=>-]{0,4}["'\x60]?$|(?:^|[^\s([{,:=>])[@#]$|h1:[\w+/]{43}=[",\s]{1,4}$/i

/** Where the surroundings alone made it a candidate, a text that looks like a digest in a digest's place is one. */
function hashHere(claim: Claim, text: Buffer, path: string): string | null {
  // what stands beside the other part of its key is that key, in whatever file
  if (claim.strength !== strengths.sibling && digestFiles.test(path)) return 'a digest in a lock file'
  if (digestWord.test(lineBefore(claim, text))) return 'a digest or a revision'
  // of an alphabet of 32 and more, not even one key in a million is hex by chance
  const hex = /^[0-9a-f]{20,}$/.test(claim.value) && !/^[0-9a-f]*$/i.test(alphabetOf(claim))
  return hex && claim.strength < strengths.carrier ? 'a digest or a revision' : null
}

/** `sha256=`, as the list of a wheel's files has it, and `sha512-`, right before a text that is as long as the digest: no letters at its start make it a key. */
function isSaidDigest(claim: Claim, text: Buffer): boolean {
  const bits = Number(/\bsha(1|224|256|384|512)[-=:]$/i.exec(lineBefore(claim, text))?.[1] ?? 0)
  if (bits === 0) return false
  const bytes = bits === 1 ? 20 : bits / 8
  const { length } = claim.value.replace(/={1,2}$/, '')
  return length === Math.ceil((bytes * 4) / 3) || length === 2 * bytes
}

/** As long as SHA-1, SHA-256, SHA-384 and SHA-512 are in hexadecimal; keys of 32 digits may well stand below one another. */
const digests = /^(?:[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$/

/** What only a service's name near by made a candidate, between lines that have as long a digest at the same place: files, packages or revisions. */
function oneOfDigests(claim: Claim, text: Buffer): string | null {
  const { length } = claim.value
  if (claim.strength >= strengths.companion || !digests.test(claim.value)) return null
  const around = (from: number, to: number) => text.toString('latin1', Math.max(0, from), to)
  const [above, head] = around(claim.start - farthestLine, claim.start)
    .split('\n')
    .slice(-2)
  const [tail, below] = around(claim.end, claim.end + farthestLine).split('\n')
  const own = frameOf(head ?? '', tail ?? '')
  const isLikeOwn = (line = '') => {
    const at = line.search(/(?<![\w+/])[0-9a-f]{40,128}(?![\w+/=])/)
    const end = at + (/^[0-9a-f]+/.exec(line.slice(Math.max(at, 0)))?.[0].length ?? 0)
    return at >= 0 && end - at === length && frameOf(line.slice(0, at), line.slice(end)) === own
  }
  return isLikeOwn(above) && isLikeOwn(below) ? 'one of a list of digests or revisions' : null
}
/** Longer lines are no lists. */
const farthestLine = 600
/** What stands before and behind a value in its line, names and numbers as one letter. */
const frameOf = (head: string, tail: string): string => `${head}\n${tail}`.replace(/[\w@./-]+/g, 'a')

/** Longer certificates are rare. */
const longestCertificate = 4096

/** Inside a block of text in base64 that says that it is a certificate, a request for one, or a public key (RFC 7468). */
function isInCertificate(claim: Claim, text: Buffer): boolean {
  const from = Math.max(0, claim.start - longestCertificate)
  const before = text.toString('latin1', from, claim.start)
  if (/(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-nistp\d{3}) [A-Za-z0-9+/]*$/.test(before)) return true
  return /-----BEGIN [A-Z0-9 ]{0,30}(?:CERTIFICATE|PUBLIC KEY|REQUEST|CRL|PARAMETERS)-----[\sA-Za-z0-9+/=\\"',;*#|>]*$/.test(
    before.slice(Math.max(0, before.lastIndexOf('-----BEGIN '))),
  )
}

/** Inside of base64 that goes on for long before it and behind it: an image in a style sheet begins and ends as keys do somewhere. */
function isInsideBase64({ start, end, veil }: Claim, text: Buffer): boolean {
  // what was opened stands in such a text
  if (veil[0] !== start || veil[1] !== end) return false
  const before = text.toString('latin1', Math.max(0, start - sideOfBase64), start)
  if (!/^[A-Za-z\d+/]{80}$/.test(before) || !/\+/.test(before) || !/\d/.test(before)) return false
  return /^[+/][A-Za-z\d+/]{79}/.test(text.toString('latin1', end, end + sideOfBase64))
}
const sideOfBase64 = 80

/** What a text says right before an example. */
const saidExample = /(?:\be\.g\.|\bfor example|\bplaceholder)["'\x60]?\s{0,4}[:=,]?\s{0,4}["'\x60]?$/i

/** Words that a value stands behind, and are no value themselves: the name of the next member, near the name of a service. */
function memberHere(claim: Claim, text: Buffer): string | null {
  if (claim.strength >= strengths.companion || !/^[A-Za-z]+$/.test(claim.value)) return null
  const behind = text.toString('latin1', claim.end, claim.end + 8)
  return /^["'\x60]?\s{0,4}[:=](?!=)/.test(behind) && naturalness(claim.value).score > 0 ? 'the name of something' : null
}

/** Names of what is told apart by an id, right before their value. */
const idsName =
  /(?:id|uuid|guid|organi[sz]ation|org|project|tenant|subscription|account|workspace|zone|image|server|volume|snapshot)["'\x60]?\]?\s{0,20}(?:=>|:?=|:|,)\s{0,20}["'\x60]?$/i

/** A UUID that only something near by made a candidate is the id that its own name says it is. */
const idHere = (claim: Claim, text: Buffer): string | null =>
  isUuid(claim.value) && idsName.test(lineBefore(claim, text)) ? 'an id' : null

/** Names of what services hand out with every answer, or tell a visitor apart by. */
const othersName =
  /(?:^|[^A-Za-z\d-])(?:(?:next|prev|previous)?[-_]?page[-_]?token|(?:[a-z]{1,20}[-_]?)?cursor|(?:continuation|sync)[-_]?token|e-?tag|if-none-match|nonce|cf-ray|(?:[a-z]+[-_])?(?:request|trace|span|correlation|transaction|event|message|delivery)[-_]?id|x-amz-(?:id-2|cf-id)|__cf_bm)["'\x60]?\]?\s{0,20}(?:=>|:?=|:|,)\s{0,20}[["'\x60]{0,3}(?:W\/["'])?$/i
/** Fields of a page that are made anew with each, and what shows whose a site is. */
const pagesField =
  /(?:name=["'](?:authenticity_token|csrf[\w-]{0,20}|_token|__RequestVerificationToken)["'] value|-verification["'] content)=["']$/i

/** What a call made of a text is called: `pubkey, err := acme.ParseKey("...")`. */
const publicsName =
  /(?:^|[^\w])\w{0,20}pub(?:lic)?_?key\b[^=\n"'\x60]{0,12}=[ \t]{0,4}[\w.:>-]{0,30}(?:parse|decode|from|load|import)\w{0,12}\(\s{0,4}["'\x60]$/i

/** What only something near by made a candidate, under the name of something else. */
function otherHere(claim: Claim, text: Buffer): string | null {
  if (claim.strength >= strengths.companion) return null
  const line = lineBefore(claim, text)
  if (publicsName.test(line)) return 'a public key or a certificate'
  return othersName.test(line) || pagesField.test(line) ? 'a cursor, a tag or an id of a request' : null
}

/** What stands before a match on its line, of the last characters. */
const lineBefore = (claim: Claim, text: Buffer): string => startOfLine(text, claim.start, 60)

const alphabetsOfRuns = new WeakMap<object, string>()
/** What the first run of the shape could have been. */
function alphabetOf({ route: { matcher } }: Claim): string {
  let alphabet = alphabetsOfRuns.get(matcher)
  if (alphabet === undefined) {
    const run = matcher.pieces.find((piece) => piece.is === 'run')
    alphabet = run === undefined ? '' : String.fromCharCode(...[...run.set.keys()].filter((byte) => run.set[byte] === 1))
    alphabetsOfRuns.set(matcher, alphabet)
  }
  return alphabet
}

/** The claims of the token that tutorials and jwt.io show. */
function isTutorialToken(value: string): boolean {
  const claims = claimsOf(value)
  return claims !== null && claims.sub === '1234567890' && claims.name === 'John Doe'
}
