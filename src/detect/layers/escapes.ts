import { hexAt, hexDigit } from '../hex-digits.ts'
import type { EscapeLayer } from './spans.ts'

const simple: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12, v: 11, '0': 0x20, a: 7 }
const same = new Set([...'/"\'\\`$'].map((character) => character.charCodeAt(0)))
const letters = new Map(Object.entries(simple).map(([letter, byte]) => [letter.charCodeAt(0), byte]))

/** Three octal digits for a character that may be in a key: `\053` to `\176`. */
const octals = ['05', '06', '07', ...Array.from({ length: 8 }, (_, digit) => `1${digit}`)].flatMap((start) =>
  Array.from({ length: 8 }, (_, digit) => `\\${start}${digit}`),
)

/** The number of one byte that three octal digits write, or -1. */
function octalAt(bytes: Uint8Array, at: number): number {
  let value = 0
  for (let i = 0; i < 3; i++) {
    const digit = bytes[at + i]! - 0x30
    if (!(digit >= 0 && digit < 8)) return -1
    value = value * 8 + digit
  }
  return value < 0x100 ? value : -1
}

/**
 * The escapes of strings in JSON (RFC 8259, section 7), JavaScript and most languages: `\/`, `\"`, `\n`, `\x2f`, `\u002f`, `\u{2f}`,
 * `\U0000002f`, `\057`. Quotes and line breaks alone are no reason to open a text: what looks for keys reads over them as they are.
 */
export const escapes: EscapeLayer = {
  name: 'escapes',
  lead: 0x5c,
  words: [...[...'234567'].flatMap((digit) => [`\\u00${digit}`, `\\x${digit}`]), '\\u{', '\\U0000', '\\/', '\\\\\\\\', ...octals],
  read(bytes, at) {
    const next = bytes[at + 1]
    if (next === undefined) return 0
    if (same.has(next)) return unit(2, next)
    if (next === 0x75 && bytes[at + 2] === 0x7b) return readBraced(bytes, at)
    const octal = octalAt(bytes, at + 1)
    if (octal >= 0) return unit(4, octal)
    const digits = next === 0x78 ? 2 : next === 0x75 ? 4 : next === 0x55 ? 8 : 0
    if (digits > 0) {
      const code = hexAt(bytes, at + 2, digits)
      return code < 0 ? 0 : unit(2 + digits, code)
    }
    const byte = letters.get(next)
    return byte === undefined ? 0 : unit(2, byte)
  },
}

function readBraced(bytes: Uint8Array, at: number): number {
  let end = at + 3
  while (end < at + 10 && hexDigit(bytes[end]) >= 0) end++
  return bytes[end] === 0x7d && end > at + 3 ? unit(end + 1 - at, hexAt(bytes, at + 3, end - at - 3)) : 0
}

/** No key holds a character that is not ASCII: they all become one. */
const other = 0xff
/** Length of an escape and the byte that it stands for, as one number. */
export const unit = (length: number, code: number): number => (length << 8) | (code < 0x80 ? code : other)
