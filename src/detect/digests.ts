import { alphabetOf, type Claim } from './claims.ts'
import { startOfLine } from './edges.ts'
import { strengths } from './strengths.ts'

/** Files whose long hex and base64 texts are digests. */
const digestFiles =
  /(?:^|\/)(?:npm-shrinkwrap\.json|bun\.lockb|go\.sum|[^/]*[.-]lock(?:\.(?:json|ya?ml|hcl))?|[^/]*\.(?:sum|resolved|spdx|cdx)(?:\.(?:json|xml))?|s?bom\.(?:json|xml)|project\.assets\.json|[^/]*\.(?:sha\d*|md5)(?:sums?)?|SHA\d*SUMS?|CHECKSUMS?)$/i
const digestWord =
  /(?:integrity|sha-?\d*|md5|checksum(?:value|\/[\w.-]{1,40})?|digest(?:value)?|hash(?:value)?|\bzh|SSHFP(?: \d){2}|TLSA(?: \d){3}|commit|revision|rev|ref|etag|blob|(?<![a-z])tree|parent|resolved|nonce|uses:[^\n]*|commit\/|blob\/|tree\/)["'\x60]?[\s:=>-]{0,4}["'\x60]?$|(?:^|[^\s([{,:=>])[@#]$|h1:[\w+/]{43}=[",\s]{1,4}$/i

/** Where the surroundings alone made it a candidate, a text that looks like a digest in a digest's place is one. */
export function digestHere(claim: Claim, text: Buffer, path: string): string | null {
  // what stands beside the other part of its key is that key, in whatever file
  if (claim.strength !== strengths.sibling && digestFiles.test(path)) return 'a digest in a lock file'
  if (digestWord.test(lineBefore(claim, text))) return 'a digest or a revision'
  // of an alphabet of 32 and more, not even one key in a million is hex by chance
  const hex = /^[0-9a-f]{20,}$/.test(claim.value) && !/^[0-9a-f]*$/i.test(alphabetOf(claim))
  return hex && claim.strength < strengths.carrier ? 'a digest or a revision' : null
}

/**
 * `sha256=`, as the list of a wheel's files has it, and `sha512-`, right before a text that is as long as the digest: no letters at its start make it a key.
 * The end of a longer name (`api.secret.sha1=`) is that name's.
 */
export function isSaidDigest(claim: Claim, text: Buffer): boolean {
  const bits = Number(/(?<![\w.-])sha(1|224|256|384|512)[-=:]$/i.exec(lineBefore(claim, text))?.[1] ?? 0)
  if (bits === 0) return false
  const bytes = bits === 1 ? 20 : bits / 8
  const { length } = claim.value.replace(/={1,2}$/, '')
  return length === Math.ceil((bytes * 4) / 3) || length === 2 * bytes
}

/** As long as SHA-1, SHA-256, SHA-384 and SHA-512 are in hexadecimal; keys of 32 digits may well stand below one another. */
const digests = /^(?:[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$/

/** What only a service's name near by made a candidate, between lines that have as long a digest at the same place: files, packages or revisions. */
export function oneOfDigests(claim: Claim, text: Buffer): string | null {
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
export function isInCertificate(claim: Claim, text: Buffer): boolean {
  const from = Math.max(0, claim.start - longestCertificate)
  const before = text.toString('latin1', from, claim.start)
  if (/(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-nistp\d{3}) [A-Za-z0-9+/]*$/.test(before)) return true
  return /-----BEGIN [A-Z0-9 ]{0,30}(?:CERTIFICATE|PUBLIC KEY|REQUEST|CRL|PARAMETERS)-----[\sA-Za-z0-9+/=\\"',;*#|>]*$/.test(
    before.slice(Math.max(0, before.lastIndexOf('-----BEGIN '))),
  )
}

/** Inside of base64 that goes on for long before it and behind it: an image in a style sheet begins and ends as keys do somewhere. */
export function isInsideBase64({ start, end, veil }: Claim, text: Buffer): boolean {
  // what was opened stands in such a text
  if (veil[0] !== start || veil[1] !== end) return false
  const before = text.toString('latin1', Math.max(0, start - sideOfBase64), start)
  if (!/^[A-Za-z\d+/]{80}$/.test(before) || !/\+/.test(before) || !/\d/.test(before)) return false
  return /^[+/][A-Za-z\d+/]{79}/.test(text.toString('latin1', end, end + sideOfBase64))
}
const sideOfBase64 = 80

/** What stands before a match on its line, of the last characters. */
export const lineBefore = (claim: Claim, text: Buffer): string => startOfLine(text, claim.start, 60)
