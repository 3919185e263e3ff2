import { alphabets, byteSet } from '../alphabets.ts'
import { hexAt } from '../hex-digits.ts'
import type { Range } from '../surroundings.ts'
import type { LocalLayer } from './layer.ts'
import { type Change, rewritten } from './rewritten.ts'

/** Text of less characters is no key. */
const shortest = 16
/** What of the text before is opened along: the name that the bytes are assigned to. */
const before = 200
/** So many bytes of a row say whether it is text. */
const telling = 600
/** More than this does not stand between two numbers: a comma, a comment, a line's end and its margin. */
const longestGap = 120

/** Behind these a row of numbers may begin; in hexadecimal digits it may do so anywhere. */
const openings = [
  ...[
    'fromcharcode(',
    'fromcodepoint(',
    '.apply(null, [',
    '.apply(null,[',
    'chr(',
    'chrw(',
    'chr$(',
    'byte{',
    'byte[]{',
    'byte[] {',
  ],
  ...[
    'char[]{',
    'char[] {',
    'uint8{',
    'bytes([',
    'bytearray([',
    'bytes((',
    '8array([',
    '8array.of(',
    'buffer.from([',
    'buffer([',
    '"data":[',
  ],
  ...['vec![', '= [', '=[', ': [', '= &[', '] = {', ']={', 'bytearrayof('],
]
/** At the start of a list or of a line hexadecimal digits need no such word. */
const hexadecimal = ['[0x', '{0x', '(0x', '[ 0x', '| 0x', '{ 0x', '( 0x', '\t0x', '  0x', ')0x', ') 0x']

/**
 * Text that is written as the numbers of its bytes: `[0x41, 66, ...]`, `new byte[]{...}`, `String.fromCharCode(...)`, `chr(65) . chr(66)`.
 * Rows of numbers are common, in which few read as text: only those are opened.
 */
export const numbers: LocalLayer = {
  words: [...openings, ...hexadecimal],
  in(bytes) {
    const found: Change[] = []
    let done = 0
    return {
      add(start, end) {
        const from = bytes[end - 1] === 0x78 || bytes[end - 1] === 0x58 ? end - 2 : callBefore(bytes, end) ? start : end
        if (from < done || !mayBegin(bytes, from)) return
        const row = readRow(bytes, from)
        done = row.end
        const first = row.places.findIndex(([, behind]) => behind > from + telling)
        if (isText(first < 0 ? row.codes : row.codes.slice(0, first)))
          found.push(changeOf(row, bytes[row.places[0]![0] - 1] === 0x5b ? 1 : 0))
      },
      open: () =>
        found.map((change, i) => {
          const start = Math.max(found[i - 1]?.end ?? 0, change.start - before)
          return rewritten('bytes', bytes, [start, change.end], [change])
        }),
    }
  },
}

/** Whether a number may begin here: most words stand before something else. */
function mayBegin(bytes: Uint8Array, at: number): boolean {
  if (bytes[at] === 0x30 && (bytes[at + 1]! | 0x20) === 0x78) return hexAt(bytes, at + 2, 2) >= 0 && hexAt(bytes, at + 4, 1) < 0
  let i = at
  while (i - at < longestGap && space[bytes[i] ?? 0] === 1) i++
  return isDigit(bytes[i]) || bytes[i] === 0x27 || bytes[i] === 0x28 || bytes[at - 1] !== 0x5b
}

/** Whether each number is in a call of its own: `chr(65)`. */
const callBefore = (bytes: Uint8Array, at: number): boolean => {
  if (bytes[at - 1] !== 0x28) return false
  let i = at
  while (i - at < 4 && isDigit(bytes[i])) i++
  return bytes[i] === 0x29
}

interface Row {
  readonly codes: readonly number[]
  readonly places: readonly Range[]
  /** Behind what was read, be it of the row or not. */
  readonly end: number
}

/** The numbers of printable characters that follow one another from here on. */
function readRow(bytes: Uint8Array, from: number): Row {
  const codes: number[] = []
  const places: Range[] = []
  let at = from
  for (;;) {
    const start = skipCast(bytes, at)
    const [code, end] = readNumber(bytes, start)
    if (end === start || !isPrintable(code)) return { codes, places, end: Math.max(end, at) }
    codes.push(code)
    places.push([start, end])
    const next = skipGap(bytes, end)
    if (next < 0) return { codes, places, end }
    at = next
  }
}

const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x39
const isPrintable = (code: number): boolean => (code >= 0x20 && code < 0x7f) || code === 9 || code === 10 || code === 13
const wordOrMark = byteSet(alphabets.letter + '$.:[]')
const space = byteSet(' \t\r\n')

/** Behind blanks, and a cast or a call: `(byte)`, `(byte) `, `chr(`, `String.fromCharCode(`. */
function skipCast(bytes: Uint8Array, from: number): number {
  let at = from
  while (at - from < longestGap && space[bytes[at] ?? 0] === 1) at++
  const start = at
  if (bytes[at] === 0x28) at++
  while (at - start < 24 && wordOrMark[bytes[at] ?? 0] === 1) at++
  if (at === start) return at
  if (bytes[at] !== 0x28 && bytes[at] !== 0x29) return start
  return bytes[at + 1] === 0x20 ? at + 2 : at + 1
}

/** A number of one byte in decimal or hexadecimal digits, or a character in quotes; with its end, which is where it began if there is none. */
function readNumber(bytes: Uint8Array, at: number): readonly [code: number, end: number] {
  if (bytes[at] === 0x27 && bytes[at + 2] === 0x27) return [bytes[at + 1]!, at + 3]
  if (bytes[at] === 0x30 && (bytes[at + 1]! | 0x20) === 0x78) {
    const code = hexAt(bytes, at + 2, 2)
    return code < 0 || hexAt(bytes, at + 4, 1) >= 0 ? [0, at] : [code, behindType(bytes, at + 4)]
  }
  let end = at
  let code = 0
  while (end - at < 4 && isDigit(bytes[end])) code = code * 10 + bytes[end++]! - 0x30
  return end - at > 3 ? [0, at] : [code, end === at ? at : behindType(bytes, end)]
}

const types = ['u8', 'uy', 'u', 'U', 'L', 'y', 'i8'].map((text) => Buffer.from(text))
/** Behind the letters that say how wide a number is. */
const behindType = (bytes: Uint8Array, at: number): number =>
  at + (types.find((type) => type.every((byte, i) => bytes[at + i] === byte))?.length ?? 0)

/** Where the next number may begin: behind what ends a call, a mark, and comments; -1 where no more follows. */
function skipGap(bytes: Uint8Array, from: number): number {
  let at = from
  const stop = Math.min(bytes.length, from + longestGap)
  if (bytes[at] === 0x29) at++
  let marks = 0
  while (at < stop) {
    const byte = bytes[at]!
    if (space[byte] === 1) at++
    else if (byte === 0x2f && (bytes[at + 1] === 0x2f || bytes[at + 1] === 0x2a)) {
      const line = bytes[at + 1] === 0x2f
      at += 2
      while (at < stop && (line ? bytes[at] !== 0x0a : bytes[at] !== 0x2a || bytes[at + 1] !== 0x2f)) at++
      if (!line) at += 2
    } else if (marks === 0 && (byte === 0x2c || byte === 0x3b || byte === 0x2b || byte === 0x26 || byte === 0x2e)) {
      marks++
      at++
    } else break
  }
  return marks === 1 && at < stop ? at : -1
}

/** Whether numbers read as text: mostly letters and digits, many different ones, and in no order. */
function isText(codes: readonly number[]): boolean {
  if (codes.length < shortest) return false
  let [letters, digits, up, down] = [0, 0, 0, 0]
  for (const [i, code] of codes.entries()) {
    const lower = code | 0x20
    if (lower >= 0x61 && lower <= 0x7a) letters++
    else if (isDigit(code)) digits++
    const last = codes[i - 1] ?? code
    if (code > last) up++
    if (code < last) down++
  }
  return letters + digits > 0.7 * codes.length && letters > 0.12 * codes.length && up > 3 && down > 3 && new Set(codes).size >= 8
}

/** The bytes as a literal in double quotes, so that a name before it has it for its value, without the bracket before them. */
function changeOf({ codes, places }: Row, bracket: number): Change {
  const [start, end] = [places[0]![0] - bracket, places.at(-1)![1]]
  const placeOf = (index: number): Range =>
    index === 0 ? [start, start] : index > codes.length ? [end, end] : places[index - 1]!
  return { start, end, bytes: Uint8Array.from([0x22, ...codes, 0x22]), placeOf }
}
