import { type Bytes, byteSet, wordBytes } from './alphabets.ts'
import { hexAt } from './hex-digits.ts'

/**
 * Whether the text that starts at `at` is the tail of something longer: a word character stands right before it, or one of `own`, the
 * alphabet that it begins with. The last letter of an escape (`\n`, `\u003d`, `%3D`, a terminal's colour) is no word.
 */
export function isGlued(bytes: Uint8Array, at: number, own: Bytes | null): boolean {
  if (at === 0) return false
  const before = bytes[at - 1]!
  // `${NAME:-value}`: the dash is the shell's, though the alphabet may have it
  if (before === 0x2d && bytes[at - 2] === 0x3a) return false
  if (isInEscape(bytes, at, before)) return true
  // no word goes on with a mark, such as the dashes of a block's first line
  if (wordBytes[before] !== 1 || wordBytes[bytes[at]!] !== 1) return own !== null && own[before] === 1
  return !endsEscape(bytes, at)
}

const backslash = 0x5c
const percent = 0x25
/** Letters that, behind a backslash, are no letters. */
const escapeLetters = byteSet('nrtbfv0')

/** Whether the text starts behind the mark of an escape, inside it: `22abc` of `%22abc`, `nabc` of `\\nabc`. */
function isInEscape(bytes: Uint8Array, at: number, before: number): boolean {
  if (before === percent) return isEscaped(bytes, at)
  if (before !== backslash) return false
  const letter = bytes[at]!
  return escapeLetters[letter] === 1 || ((letter === 0x78 || letter === 0x75) && hexAt(bytes, at + 1, 2) >= 0)
}

function endsEscape(bytes: Uint8Array, at: number): boolean {
  const before = bytes[at - 1]!
  if (bytes[at - 2] === backslash && escapeLetters[before] === 1) return true
  const pair = at >= 3 ? hexAt(bytes, at - 2, 2) : -1
  if (pair >= 0) {
    const mark = bytes[at - 3]!
    if (mark === percent && wordBytes[pair] !== 1) return pair !== percent || !isEscaped(bytes, at)
    // quoted-printable, and only its most frequent: an equals sign before a hex value is ordinary text
    if (mark === 0x3d && pair === 0x3d) return true
    if (mark === 0x78 && bytes[at - 4] === backslash && wordBytes[pair] !== 1) return true
    if (bytes[at - 5] === 0x75 && bytes[at - 6] === backslash) {
      const high = hexAt(bytes, at - 4, 2)
      if (high > 0 || (high === 0 && wordBytes[pair] !== 1)) return true
    }
  }
  return before === 0x6d && endsColour(bytes, at - 1)
}

/** Whether two digits stand here that behind a percent sign are an escape; behind `%25` they are one that was escaped again, `%2522`. */
function isEscaped(bytes: Uint8Array, at: number): boolean {
  const byte = hexAt(bytes, at, 2)
  return byte >= 0 && wordBytes[byte] !== 1
}

/** `[31m`, `[0;1m`: the end of a sequence that colours a terminal's text, whatever way its escape byte is written. */
function endsColour(bytes: Uint8Array, m: number): boolean {
  let i = m - 1
  while (i > m - 12 && i > 0 && ((bytes[i]! >= 0x30 && bytes[i]! <= 0x39) || bytes[i] === 0x3b)) i--
  return i > 0 && bytes[i] === 0x5b
}
