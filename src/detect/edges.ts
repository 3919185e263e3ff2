import { wordBytes } from './alphabets.ts'
import { isGlued } from './glue.ts'

/** The offset behind a text that is expected at `at`, or -1. Case does not count; a blank is any blank, or as URLs write it. */
export function skipText(bytes: Uint8Array, at: number, text: string): number {
  let i = at
  for (let k = 0; k < text.length; k++) {
    const expected = text.charCodeAt(k)
    if (expected === 0x20) {
      const from = i
      while (i - from < 8 && (bytes[i] === 0x20 || bytes[i] === 0x09 || bytes[i] === 0x2b)) i++
      if (i === from && bytes[i] === 0x25 && bytes[i + 1] === 0x32 && bytes[i + 2] === 0x30) i += 3
      if (i === from) return -1
    } else {
      if (fold(bytes[i]) !== fold(expected)) return -1
      i++
    }
  }
  return i
}
const fold = (byte: number | undefined): number | undefined =>
  byte !== undefined && byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte

const isLetter = (byte: number | undefined): boolean => byte !== undefined && (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a
const isUpper = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x41 && byte <= 0x5a

/** Whether no letters go on before or behind, except where camel case begins a new word. */
export function isWord(bytes: Uint8Array, start: number, end: number): boolean {
  const before =
    isLetter(bytes[start - 1]) && !(isUpper(bytes[start]) && !isUpper(bytes[start - 1])) && isGlued(bytes, start, null)
  const behind = isLetter(bytes[end]) && !(isUpper(bytes[end]) && !isUpper(bytes[end - 1]))
  return !before && !behind
}

/** Whether a command's name stands here whole; a path may lead to it. */
export function isCommand(bytes: Uint8Array, start: number, end: number): boolean {
  const behind = bytes[end]
  if (behind !== undefined && (wordBytes[behind] === 1 || behind === 0x2d)) return false
  return start === 0 || (bytes[start - 1] !== 0x2d && !isGlued(bytes, start, null))
}

/** The rest of a command line: to the end of the line, or on where the line says that it goes on. At most so many characters. */
export function logicalLine(text: Buffer, from: number): string {
  const window = text.toString('latin1', from, Math.min(text.length, from + 600))
  return /^(?:[^\n\\^`]|[\\^`](?:\r?\n)?)*/.exec(window)?.[0] ?? ''
}

/** Where the text begins that stands so many lines before an offset, and at most `reach` characters. */
export function linesBack(bytes: Uint8Array, from: number, lines: number, reach: number): number {
  const stop = Math.max(0, from - reach)
  for (let i = from - 1, left = lines; i >= stop; i--) if (bytes[i] === 0x0a && left-- === 0) return i + 1
  return stop
}
/** Where the text ends that stands so many lines behind an offset, and at most `reach` characters. */
export function linesOn(bytes: Uint8Array, from: number, lines: number, reach: number): number {
  const stop = Math.min(bytes.length, from + reach)
  for (let i = from, left = lines; i < stop; i++) if (bytes[i] === 0x0a && left-- === 0) return i
  return stop
}

/** Where the line begins in which an offset stands; -1 where that is more than so many bytes away. */
export function lineAt(text: Buffer, at: number, most: number): number {
  const from = Math.max(0, at - most)
  const mark = text.subarray(from, at).lastIndexOf(0x0a)
  return mark >= 0 || from === 0 ? from + mark + 1 : -1
}

/** What stands before an offset on its line, of the last so many characters. */
export const startOfLine = (text: Buffer, at: number, most: number): string =>
  text.toString('latin1', linesBack(text, at, 0, most), at)
