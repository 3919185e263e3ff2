import { byteSet } from './alphabets.ts'
import { encodedBytes, shortestRun } from './layers/runs.ts'
import { aroundSpans } from './layers/spans.ts'
import { firstFrom, type Range } from './surroundings.ts'

/**
 * What is new in a text, sorted: all that is in no stretch of the base, and as empty ranges the seams between stretches that did not follow one
 * another. The text's end is a seam, too, unless it is the base's, and so is its beginning. What stood in the base once and stands here twice is new,
 * too: a look through both takes more than one through the base.
 */
export function changesOf(copies: readonly number[], length: number, baseLength: number): readonly Range[] {
  const changes: [number, number][] = []
  const add = (from: number, to: number) => {
    const last = changes.at(-1)
    if (last !== undefined && last[1] === from) last[1] = to
    else changes.push([from, to])
  }
  const taken = makeTaken()
  let [at, copied] = [0, 0]
  for (let i = 0; i < copies.length; i += 3) {
    const [to, from, size] = [copies[i]!, copies[i + 1]!, copies[i + 2]!]
    if (to > at || from !== copied) add(at, to)
    for (const [start, end] of taken.add(from, from + size)) add(to + start - from, to + end - from)
    at = to + size
    copied = from + size
  }
  if (at < length || copied !== baseLength) add(at, length)
  return changes
}

/** Says how far what stands somewhere has moved since the base; asked in order, for what is not new. */
export function makeMoved(copies: readonly number[]): (at: number) => number {
  let copy = 0
  return (at) => {
    while (copies[copy]! + copies[copy + 2]! <= at) copy += 3
    return copies[copy]! - copies[copy + 1]!
  }
}

/** Stretches of the base that stand in the text already. */
interface Taken {
  /** Adds one; gives the parts of it that had been there. */
  add(from: number, to: number): readonly Range[]
}

/** Stretches that are told apart: of what came in more pieces all is believed to have been there. */
const mostTaken = 1024

function makeTaken(): Taken {
  /** Disjoint and sorted; most follow one another, and so are one. */
  const stretches: [from: number, to: number][] = []
  return {
    add(from, to) {
      if (stretches.length >= mostTaken) return [[from, to]]
      // the first that ends at or behind its start
      let [low, high] = [0, stretches.length]
      while (low < high) {
        const middle = (low + high) >> 1
        if (stretches[middle]![1] < from) low = middle + 1
        else high = middle
      }
      const known: Range[] = []
      let [start, end, next] = [from, to, low]
      for (; next < stretches.length && stretches[next]![0] <= to; next++) {
        const [a, b] = stretches[next]!
        if (Math.min(b, to) > Math.max(a, from)) known.push([Math.max(a, from), Math.min(b, to)])
        start = Math.min(start, a)
        end = Math.max(end, b)
      }
      stretches.splice(low, next - low, [start, end])
      return known
    },
  }
}

/**
 * The lines on which something is new, merged and sorted: a value has no line break in it, and what is new may be its end or its beginning. Of a
 * long line, of a bundle or of data, only what is near: a value is not longer than `longestSide`, unless nothing in it could end it.
 */
export function linesOf(bytes: Uint8Array, changes: readonly Range[]): readonly Range[] {
  const lines: [number, number][] = []
  for (const [from, to] of changes) {
    const last = lines.at(-1)
    const start = last !== undefined && from <= last[1] ? last[0] : startOfLine(bytes, from)
    if (last === undefined || start > last[1]) lines.push([start, endOfLine(bytes, to)])
    else if (to > last[1] - longestSide) last[1] = Math.max(last[1], endOfLine(bytes, to))
  }
  return lines
}

const longestSide = 4096
const longestRunning = 12 * longestSide
/** What ends a value and whatever it may be encoded as, in most formats. */
const endsRunning = byteSet('"\'`<>{}[](),')
for (let byte = 0; byte < 256; byte++) if (byte <= 0x20 || byte >= 0x7f) endsRunning[byte] = 1

// no further than to where it decides: a text of one line may have thousands of changes
function startOfLine(bytes: Uint8Array, at: number): number {
  let line = at
  const least = Math.max(0, at - longestSide)
  while (line > least && bytes[line - 1] !== 0x0a) line--
  if (line > least || line === 0 || bytes[line - 1] === 0x0a) return line
  let start = at
  const stop = Math.max(0, at - longestRunning)
  while (start > stop && endsRunning[bytes[start - 1]!] === 0) start--
  return Math.min(start, line)
}

function endOfLine(bytes: Uint8Array, at: number): number {
  let line = at
  const most = Math.min(bytes.length, at + longestSide)
  while (line < most && bytes[line] !== 0x0a) line++
  if (line < most || line === bytes.length || bytes[line] === 0x0a) return line
  let end = at
  const stop = Math.min(bytes.length, at + longestRunning)
  while (end < stop && endsRunning[bytes[end]!] === 0) end++
  return Math.max(end, line)
}

/** Encoded text is opened so far around what is new: a character may be written as six or eight, and nothing further off than `longestSide` decides. */
const aroundOpened = 2 * longestSide

/** The parts of a stretch around the lines on which something is new. */
export function newIn(lines: readonly Range[], start: number, end: number): readonly Range[] {
  const near: Range[] = []
  for (let i = firstFrom(lines, start - aroundSpans - 1); i < lines.length && lines[i]![0] <= end + aroundSpans; i++)
    near.push(lines[i]!)
  return widened(near, aroundOpened, aroundOpened, end).map(([from, to]) => [Math.max(start, from), to])
}

/** Those of the places, each a start and an end behind it, that are on new lines. */
export function placesOn(lines: readonly Range[], places: readonly number[]): readonly number[] {
  const on: number[] = []
  let line = 0
  for (let i = 0; i < places.length; i += 2) {
    while (line < lines.length && lines[line]![1] < places[i]!) line++
    if (line < lines.length && lines[line]![0] <= places[i + 1]!) on.push(places[i]!, places[i + 1]!)
  }
  return on
}

/** In a line, nothing that is encoded goes across one of these. */
const partsEncoded = byteSet('"\'`<>{}[](),; ')

/** Ranges with so many bytes before and behind them, merged. */
export function widened(ranges: readonly Range[], before: number, behind: number, length: number): readonly Range[] {
  const wide: [number, number][] = []
  for (const [from, to] of ranges) {
    const last = wide.at(-1)
    if (last !== undefined && from - before <= last[1]) last[1] = Math.min(length, to + behind)
    else wide.push([Math.max(0, from - before), Math.min(length, to + behind)])
  }
  return wide
}

/** New lines, each from one place that nothing encoded goes across to another; disjoint, sorted. */
export function betweenCuts(bytes: Uint8Array, lines: readonly Range[]): readonly Range[] {
  const windows: [number, number][] = []
  for (const [from, to] of lines) {
    const last = windows.at(-1)
    if (last !== undefined && to < last[1]) continue
    const end = cutFrom(bytes, to)
    const start = cutBefore(bytes, from)
    if (last !== undefined && start <= last[1]) last[1] = end
    else windows.push([start, end])
  }
  return windows
}

/** A line of base64 that goes on in the next has at least so many characters. */
const goesOn = 40

/**
 * Whether nothing that is encoded goes on from before this offset to behind it, nor would, were the text before it another one: a line ends here, and
 * not with a long run, and the next one does not begin with one.
 */
function isCut(bytes: Uint8Array, at: number): boolean {
  return bytes[at - 1] === 0x0a && !endsEncoded(bytes, at - 1) && !beginsEncoded(bytes, at)
}

function endsEncoded(bytes: Uint8Array, lineEnd: number): boolean {
  const end = bytes[lineEnd - 1] === 0x0d ? lineEnd - 1 : lineEnd
  if (end < goesOn) return false
  for (let i = end - 1; i >= end - goesOn; i--) if (encodedBytes[bytes[i]!] !== 1 && bytes[i] !== 0x3d) return false
  return true
}

function beginsEncoded(bytes: Uint8Array, at: number): boolean {
  let i = at
  while (bytes[i] === 0x20 || bytes[i] === 0x09) i++
  for (const stop = i + shortestRun; i < stop; i++) if (encodedBytes[bytes[i]!] !== 1) return false
  return true
}

function cutBefore(bytes: Uint8Array, from: number): number {
  const least = Math.max(0, from - longestSide)
  for (let at = from; at > least && bytes[at - 1] !== 0x0a; at--) if (partsEncoded[bytes[at - 1]!] === 1) return at
  let at = from
  while (at > 0 && !isCut(bytes, at)) at = at < 2 ? 0 : bytes.lastIndexOf(0x0a, at - 2) + 1
  return Math.max(0, at)
}

function cutFrom(bytes: Uint8Array, from: number): number {
  const most = Math.min(bytes.length, from + longestSide)
  for (let at = from; at < most && bytes[at] !== 0x0a; at++) if (partsEncoded[bytes[at]!] === 1) return at
  for (let at = from; at < bytes.length; ) {
    if (isCut(bytes, at)) return at
    const line = bytes.indexOf(0x0a, at)
    if (line < 0) break
    at = line + 1
  }
  return bytes.length
}
