import { alphabets, byteSet } from './alphabets.ts'

const hex = byteSet(alphabets.hexAny)
const base64 = byteSet(alphabets.base64)

/** How long digests are as they are written behind their label, and how many `=` follow: SHA-1, -256, -384, -512 and MD5. */
const inHex = new Set([32, 40, 64, 96, 128])
const inBase64 = new Map([
  [27, 1],
  [43, 1],
  [64, 0],
  [86, 2],
])
/** What is longer is no digest: the longest in hex, behind a label that is part of its run. */
export const longestDigest = 128 + 8

/**
 * Whether a run of letters, digits and marks of base64 is the digest of something, as its label says: `h1:` (go.dev/ref/mod#go-sum-files), `sha512-`
 * (w3.org/TR/SRI), `sha256:` (OCI image specification, Python's `--hash`); or the time and the commit of a version of Go
 * (go.dev/ref/mod#pseudo-versions). Lock files have thousands of them, each of which looks as random as a key.
 */
export function isDigest(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start > longestDigest) return false
  const first = bytes[start]!
  if (isDigit(first) && isVersion(bytes, start, end)) return true
  const from = first === 0x73 ? behindLabel(bytes, start) : -1
  return from >= 0 && from < end ? isWritten(bytes, from, end) : isLabelled(bytes, start) && isWritten(bytes, start, end)
}

/** `20060102150405-0123456789ab` behind `v0.0.0-` or `v1.2.3-0.`; another word of its line may follow, as `/go.mod` does. */
function isVersion(bytes: Uint8Array, start: number, end: number): boolean {
  const time = bytes[start + 1] === dash ? start + 2 : start
  const commit = time + 15
  if (commit + 12 > end || bytes[commit - 1] !== dash || bytes[time] !== 0x32 || bytes[time + 1] !== 0x30) return false
  for (let i = time; i < commit - 1; i++) if (!isDigit(bytes[i]!)) return false
  return all(bytes, commit, commit + 12, hex) && (commit + 12 === end || isPathOfModule(bytes, commit + 12, end))
}
const isPathOfModule = (bytes: Uint8Array, start: number, end: number): boolean =>
  (end === start + 3 && bytes[start] === 0x2f && bytes[start + 1] === 0x67 && bytes[start + 2] === 0x6f) ||
  (bytes[start] === 0x2b && end === start + 1 + 'incompatible'.length)

/** Behind `sha1-`, `sha256-`, `sha384-` or `sha512-` that begins here; or -1. */
function behindLabel(bytes: Uint8Array, start: number): number {
  if (bytes[start + 1] !== 0x68 || bytes[start + 2] !== 0x61) return -1
  let at = start + 3
  while (at < start + 6 && isDigit(bytes[at]!)) at++
  return at > start + 3 && bytes[at] === dash ? at + 1 : -1
}

/** Whether `h1:`, `sha256:`, `sha256-`, `md5:` or the like ends here. */
function isLabelled(bytes: Uint8Array, start: number): boolean {
  const mark = bytes[start - 1]
  if (mark !== colon && mark !== dash) return false
  let at = start - 2
  while (at > start - 5 && isDigit(bytes[at]!)) at--
  if (at === start - 2) return false
  if (bytes[at] === 0x68 && at === start - 3) return mark === colon && bytes[start - 2] === 0x31
  if (bytes[at] === 0x64 && bytes[at - 1] === 0x6d) return bytes[start - 2] === 0x35
  return bytes[at] === 0x61 && bytes[at - 1] === 0x68 && bytes[at - 2] === 0x73
}
const [dash, colon, equals] = [0x2d, 0x3a, 0x3d]
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39

function isWritten(bytes: Uint8Array, start: number, end: number): boolean {
  const length = end - start
  const padding = inBase64.get(length)
  if (padding !== undefined && all(bytes, start, end, base64) && isPadded(bytes, end, padding)) return true
  return inHex.has(length) && all(bytes, start, end, hex)
}

function all(bytes: Uint8Array, start: number, end: number, set: Uint8Array): boolean {
  for (let i = start; i < end; i++) if (set[bytes[i]!] === 0) return false
  return true
}

function isPadded(bytes: Uint8Array, end: number, padding: number): boolean {
  for (let i = end; i < end + padding; i++) if (bytes[i] !== equals) return false
  return true
}
