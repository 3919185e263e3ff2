import { at, base64, hex, isDigit } from './bytes'

/** What is longer is no digest: the longest in hex, behind a label that is part of its run. */
export const longestDigest: i32 = 128 + 8

const dash: u8 = 0x2d
const colon: u8 = 0x3a
const equals: u8 = 0x3d

/**
 * Whether a run of letters, digits and marks of base64 is the digest of something, as its label says: `h1:` (go.dev/ref/mod#go-sum-files), `sha512-`
 * (w3.org/TR/SRI), `sha256:` (OCI image specification, Python's `--hash`); or the time and the commit of a version of Go
 * (go.dev/ref/mod#pseudo-versions). Lock files have thousands of them, each of which looks as random as a key.
 */
export function isDigest(text: usize, start: i32, end: i32): bool {
  if (end - start > longestDigest) return false
  const first = at(text, start)
  if (isDigit(first) && isVersion(text, start, end)) return true
  const from = first === 0x73 ? behindLabel(text, start) : -1
  return from >= 0 && from < end ? isWritten(text, from, end) : isLabelled(text, start) && isWritten(text, start, end)
}

/** `20060102150405-0123456789ab` behind `v0.0.0-` or `v1.2.3-0.`; another word of its line may follow, as `/go.mod` does. */
function isVersion(text: usize, start: i32, end: i32): bool {
  const time = at(text, start + 1) === dash ? start + 2 : start
  const commit = time + 15
  if (commit + 12 > end || at(text, commit - 1) !== dash || at(text, time) !== 0x32 || at(text, time + 1) !== 0x30) return false
  for (let i = time; i < commit - 1; i++) if (!isDigit(at(text, i))) return false
  return all(text, commit, commit + 12, hex) && (commit + 12 === end || isPathOfModule(text, commit + 12, end))
}
function isPathOfModule(text: usize, start: i32, end: i32): bool {
  if (end === start + 3 && at(text, start) === 0x2f && at(text, start + 1) === 0x67 && at(text, start + 2) === 0x6f) return true
  return at(text, start) === 0x2b && end === start + 1 + 'incompatible'.length
}

/** Behind `sha1-`, `sha256-`, `sha384-` or `sha512-` that begins here; or -1. */
function behindLabel(text: usize, start: i32): i32 {
  if (at(text, start + 1) !== 0x68 || at(text, start + 2) !== 0x61) return -1
  let i = start + 3
  while (i < start + 6 && isDigit(at(text, i))) i++
  return i > start + 3 && at(text, i) === dash ? i + 1 : -1
}

/** Whether `h1:`, `sha256:`, `sha256-`, `md5:` or the like ends here. */
function isLabelled(text: usize, start: i32): bool {
  const mark = at(text, start - 1)
  if (mark !== colon && mark !== dash) return false
  let i = start - 2
  while (i > start - 5 && isDigit(at(text, i))) i--
  if (i === start - 2) return false
  if (at(text, i) === 0x68 && i === start - 3) return mark === colon && at(text, start - 2) === 0x31
  if (at(text, i) === 0x64 && at(text, i - 1) === 0x6d) return at(text, start - 2) === 0x35
  return at(text, i) === 0x61 && at(text, i - 1) === 0x68 && at(text, i - 2) === 0x73
}

/** SHA-1, -256, -384, -512 and MD5, as they are written. */
function isWritten(text: usize, start: i32, end: i32): bool {
  const length = end - start
  const padding = length === 27 || length === 43 ? 1 : length === 86 ? 2 : length === 64 ? 0 : -1
  if (padding >= 0 && all(text, start, end, base64) && isPadded(text, end, padding)) return true
  return (length === 32 || length === 40 || length === 64 || length === 96 || length === 128) && all(text, start, end, hex)
}

function all(text: usize, start: i32, end: i32, set: usize): bool {
  for (let i = start; i < end; i++) if (load<u8>(set + at(text, i)) === 0) return false
  return true
}

function isPadded(text: usize, end: i32, padding: i32): bool {
  for (let i = end; i < end + padding; i++) if (at(text, i) !== equals) return false
  return true
}
