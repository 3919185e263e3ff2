import { type Encoding, encodingOf } from './layers/utf16.ts'

/** Lines and columns count from 1; columns are UTF-16 units, `endColumn` is the first behind the key. */
export interface Span {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** The place of a byte range of a file as stored. Lines end at `\n`. A byte-order mark is no column; an invalid byte of UTF-8 is one. */
export const placeOf = (bytes: Uint8Array, start: number, end: number): Span => makePlacer(bytes)(start, end)

/** `placeOf` for many ranges of one file: its lines are found once, as far as they are asked for. */
export function makePlacer(bytes: Uint8Array): (start: number, end: number) => Span {
  const encoding = encodingOf(bytes)
  const starts = [encoding.mark]
  let next = endOfLine(bytes, encoding.mark, encoding)
  let last = { line: -1, offset: 0, units: 0 }

  const lineOf = (offset: number): number => {
    for (; next <= offset; next = endOfLine(bytes, next, encoding)) starts.push(next)
    return lastAtMost(starts, offset)
  }
  const columnOf = (line: number, offset: number): number => {
    // hits in one long line come in order: count on from the last
    if (last.line !== line || last.offset > offset) last = { line, offset: starts[line]!, units: 0 }
    const [units, stop] = countUnits(bytes, last.offset, offset, encoding)
    const sum = last.units + units
    // an offset inside a character is no place to count on from
    if (stop === offset) last = { line, offset, units: sum }
    return sum + 1
  }
  const positionOf = (offset: number) => {
    const line = lineOf(offset)
    return [line + 1, columnOf(line, offset)] as const
  }
  return (start, end) => {
    const [line, column] = positionOf(start)
    const [endLine, endColumn] = positionOf(end)
    return { line, column, endLine, endColumn }
  }
}

/** Offset behind the next line's end, or beyond the file. */
function endOfLine(bytes: Uint8Array, from: number, encoding: Encoding): number {
  if (encoding.name === 'utf-8') {
    const at = bytes.indexOf(0x0a, from)
    return at < 0 ? Number.POSITIVE_INFINITY : at + 1
  }
  const low = encoding.name === 'utf-16le' ? 0 : 1
  for (let at = from; at + 1 < bytes.length; at += 2) if (bytes[at + low] === 0x0a && bytes[at + 1 - low] === 0) return at + 2
  return Number.POSITIVE_INFINITY
}

/** UTF-16 units of the characters that begin in a range, and where the last of them ends. */
function countUnits(bytes: Uint8Array, from: number, to: number, encoding: Encoding): readonly [units: number, stop: number] {
  if (encoding.name !== 'utf-8') {
    const units = Math.max(0, to - from) >> 1
    return [units, from + 2 * units]
  }
  let units = 0
  let i = from
  while (i < to) {
    const length = sequenceAt(bytes, i)
    units += length === 4 ? 2 : 1
    i += length
  }
  return [units, i]
}

/** Length of the UTF-8 sequence that starts here; 1 for a byte that starts none (Unicode, table 3-7). */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!
  if (first < 0xc2 || first > 0xf4) return 1
  const second = bytes[at + 1] ?? 0
  const least = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80
  const most = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf
  if (second < least || second > most) return 1
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
  for (let k = 2; k < length; k++) if ((bytes[at + k]! & 0xc0) !== 0x80) return 1
  return length
}

/** Index of the last of sorted numbers that is no larger; 0 where all are. */
export function lastAtMost(sorted: readonly number[], wanted: number): number {
  let low = 0
  let high = sorted.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (sorted[middle]! <= wanted) low = middle
    else high = middle
  }
  return low
}
