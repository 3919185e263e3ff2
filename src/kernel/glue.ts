import { at, digits, isDigit, isLetter, isUpper, letters, setOf } from './bytes'

export const wordBytes = setOf(memory.data(256), letters + digits + '_')

export function isWordByte(byte: u8): bool {
  return load<u8>(wordBytes + byte) === 1
}

/**
 * Whether the text that starts at `offset` is the tail of something longer: a word character stands right before it. The last letter of an
 * escape (`\n`, `\u003d`, `%3D`, a terminal's colour) is no word.
 */
export function isGlued(text: usize, offset: i32): bool {
  if (offset === 0) return false
  const before = at(text, offset - 1)
  // `${NAME:-value}`: the dash is the shell's
  if (before === 0x2d && at(text, offset - 2) === 0x3a) return false
  if (isInEscape(text, offset, before)) return true
  if (!isWordByte(before) || !isWordByte(at(text, offset))) return false
  return !endsEscape(text, offset)
}

const backslash: u8 = 0x5c
const percent: u8 = 0x25
/** Letters that, behind a backslash, are no letters. */
const escapeLetters = setOf(memory.data(256), 'nrtbfv0')

/** Whether the text starts behind the mark of an escape, inside it: `22abc` of `%22abc`, `nabc` of `\\nabc`. */
function isInEscape(text: usize, offset: i32, before: u8): bool {
  if (before === percent) return isEscaped(text, offset)
  if (before !== backslash) return false
  const letter = at(text, offset)
  return load<u8>(escapeLetters + letter) === 1 || ((letter === 0x78 || letter === 0x75) && hexAt(text, offset + 1) >= 0)
}

function endsEscape(text: usize, offset: i32): bool {
  const before = at(text, offset - 1)
  if (offset >= 2 && at(text, offset - 2) === backslash && load<u8>(escapeLetters + before) === 1) return true
  const pair = offset >= 3 ? hexAt(text, offset - 2) : -1
  if (pair >= 0) {
    const mark = at(text, offset - 3)
    const isWordsByte = isWordByte(<u8>pair)
    if (mark === percent && !isWordsByte) return <u8>pair !== percent || !isEscaped(text, offset)
    // quoted-printable, and only its most frequent: an equals sign before a hex value is ordinary text
    if (mark === 0x3d && pair === 0x3d) return true
    if (mark === 0x78 && at(text, offset - 4) === backslash && !isWordsByte) return true
    if (at(text, offset - 5) === 0x75 && at(text, offset - 6) === backslash) {
      const high = hexAt(text, offset - 4)
      if (high > 0 || (high === 0 && !isWordsByte)) return true
    }
  }
  return before === 0x6d && endsColour(text, offset - 1)
}

/** Whether two digits stand here that behind a percent sign are an escape; behind `%25` they are one that was escaped again, `%2522`. */
function isEscaped(text: usize, offset: i32): bool {
  const byte = hexAt(text, offset)
  return byte >= 0 && !isWordByte(<u8>byte)
}

/** `[31m`, `[0;1m`: the end of a sequence that colours a terminal's text, whatever way its escape byte is written. */
function endsColour(text: usize, m: i32): bool {
  let i = m - 1
  while (i > m - 12 && i > 0 && (isDigit(at(text, i)) || at(text, i) === 0x3b)) i--
  return i > 0 && at(text, i) === 0x5b
}

function hexAt(text: usize, offset: i32): i32 {
  const high = hexDigit(at(text, offset))
  const low = hexDigit(at(text, offset + 1))
  return high < 0 || low < 0 ? -1 : high * 16 + low
}

function hexDigit(byte: u8): i32 {
  if (isDigit(byte)) return byte - 0x30
  const lower = byte | 0x20
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1
}

/** Whether no letters go on before or behind, except where camel case begins a new word. */
export function isWord(text: usize, start: i32, end: i32): bool {
  const first = at(text, start)
  const before = at(text, start - 1)
  if (isLetter(before) && !(isUpper(first) && !isUpper(before)) && isGlued(text, start)) return false
  const behind = at(text, end)
  return !(isLetter(behind) && !(isUpper(behind) && !isUpper(at(text, end - 1))))
}

/** Whether a command's name stands here whole; a path may lead to it. */
export function isCommand(text: usize, start: i32, end: i32): bool {
  const behind = at(text, end)
  if (isWordByte(behind) || behind === 0x2d) return false
  return start === 0 || (at(text, start - 1) !== 0x2d && !isGlued(text, start))
}
