import type { Scalar } from 'yaml'
import type { Spot, Text } from '../model/workflow.ts'

/** A file being read: offsets to places. Line starts are counted once, when the first place is asked for. */
export interface SourceFile {
  readonly path: string
  readonly text: string
  spot(offset: number): Spot
}

export function sourceFile(path: string, text: string): SourceFile {
  let starts: number[] | null = null
  return {
    path,
    text,
    spot(offset) {
      starts ??= lineStarts(text)
      let [low, high] = [0, starts.length]
      while (high - low > 1) {
        const middle = (low + high) >> 1
        if (starts[middle]! <= offset) low = middle
        else high = middle
      }
      return { path, line: low + 1, column: offset - starts[low]! + 1 }
    },
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** A scalar as text with places. Where the characters of a value stand is worked out when it is asked for. */
export function textFrom(file: SourceFile, scalar: Scalar): Text {
  const value = scalar.value === null || scalar.value === undefined ? '' : String(scalar.value)
  const [start, end] = [scalar.range?.[0] ?? 0, scalar.range?.[1] ?? 0]
  let offsets: Int32Array | null = null
  let first: Spot | null = null
  const here = () => (first ??= file.spot(start))
  return {
    path: file.path,
    get line() {
      return here().line
    },
    get column() {
      return here().column
    },
    value,
    start,
    end,
    at(offset) {
      offsets ??= align(value, file.text.slice(start, end), scalar.type ?? 'PLAIN')
      return file.spot(start + offsets[Math.max(0, Math.min(offset, value.length))]!)
    },
  }
}

const blank = (code: number) => code === 32 || code === 9 || code === 10 || code === 13

/**
 * For each character of the value (and its end) its offset in the source. Indentation, folds and line breaks differ between the two, all
 * else stands in both in the same order; escapes of double quotes are stepped over whole.
 */
function align(value: string, source: string, type: string): Int32Array {
  const offsets = new Int32Array(value.length + 1)
  const double = type === 'QUOTE_DOUBLE'
  const single = type === 'QUOTE_SINGLE'
  const block = type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED'
  let from = block ? source.indexOf('\n') + 1 : double || single ? 1 : 0
  let indent = -1
  for (let to = 0; to < value.length; to++) {
    const code = value.charCodeAt(to)
    if (block && (to === 0 || value.charCodeAt(to - 1) === 10)) {
      // A new line of the value begins behind the block's indentation, which its first line that is not blank shows.
      if (indent < 0 && !blank(code)) {
        let width = 0
        while (source.charCodeAt(from + width) === 32) width++
        indent = width
      }
      for (let step = 0; step < indent && source.charCodeAt(from) === 32; step++) from++
    }
    if (blank(code)) {
      offsets[to] = from
      const there = source.charCodeAt(from)
      if (double && there === 92) from += escapeLength(source, from)
      else if (there === code) from++
      else if (there === 13 && code === 10) from += 2
      else if (there === 10 && code === 32) from++
      continue
    }
    if (double) while (blank(source.charCodeAt(from)) || isFold(source, from)) from++
    else while (from < source.length && blank(source.charCodeAt(from))) from++
    offsets[to] = from
    if (double && source.charCodeAt(from) === 92) from += escapeLength(source, from)
    else if (single && code === 39) from += 2
    else from++
  }
  offsets[value.length] = Math.min(from, source.length)
  return offsets
}

/** A backslash at a line's end, which joins it with the next. */
const isFold = (source: string, at: number) =>
  source.charCodeAt(at) === 92 && (source.charCodeAt(at + 1) === 10 || source.charCodeAt(at + 1) === 13)

function escapeLength(source: string, at: number): number {
  const kind = source[at + 1]
  return kind === 'x' ? 4 : kind === 'u' ? 6 : kind === 'U' ? 10 : 2
}
