import { at, encoded, indexOf, lastIndexOf, setOf } from './bytes'
import { copies } from './delta'
import { List } from './memory'
import { shortestRun } from './runs'
import { did } from './work'

// all lists of ranges: starts and ends, sorted, disjoint

/**
 * What is new in a text: all that is in no stretch of the base, and as empty ranges the seams between stretches that did not follow one
 * another. The text's end is a seam, too, unless it is the base's, and so is its beginning. What stood in the base once and stands here twice is new,
 * too: a look through both takes more than one through the base.
 */
export const changes = new List()

function addChange(from: i32, to: i32): void {
  const size = changes.size
  if (size > 0 && changes.get(size - 1) === from) changes.set(size - 1, to)
  else changes.pair(from, to)
}

export function findChanges(length: i32, baseLength: i32): void {
  did(copies.size)
  changes.size = 0
  stretches.size = 0
  let ended = 0
  let copied = 0
  for (let i = 0; i < copies.size; i += 3) {
    const to = copies.get(i)
    const from = copies.get(i + 1)
    const size = copies.get(i + 2)
    if (to > ended || from !== copied) addChange(ended, to)
    addStretch(from, from + size)
    for (let k = 0; k < twice.size; k += 2) addChange(to + twice.get(k) - from, to + twice.get(k + 1) - from)
    ended = to + size
    copied = from + size
  }
  if (ended < length || copied !== baseLength) addChange(ended, length)
}

/** Stretches that are told apart: of what came in more pieces all is believed to have been there. */
const mostStretches: i32 = 1024
/** Stretches of the base that stand in the text already. */
const stretches = new List()
/** The parts of the stretch that was added last that had been there. */
const twice = new List()

function addStretch(from: i32, to: i32): void {
  twice.size = 0
  const count = stretches.size >> 1
  if (count >= mostStretches) {
    twice.pair(from, to)
    return
  }
  // the first that ends at or behind its start
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (stretches.get(2 * middle + 1) < from) low = middle + 1
    else high = middle
  }
  let start = from
  let end = to
  let next = low
  for (; next < count && stretches.get(2 * next) <= to; next++) {
    const a = stretches.get(2 * next)
    const b = stretches.get(2 * next + 1)
    if (min(b, to) > max(a, from)) twice.pair(max(a, from), min(b, to))
    start = min(start, a)
    end = max(end, b)
  }
  did(next - low)
  // [low, next) become one
  if (!stretches.makeRoom(stretches.size + 2)) return
  const place = stretches.at + ((<usize>low) << 3)
  memory.copy(place + 8, stretches.at + ((<usize>next) << 3), (<usize>(count - next)) << 3)
  stretches.size += 2 * (low + 1 - next)
  store<i32>(place, start)
  store<i32>(place, end, 4)
}

/** Fills a list with ranges that have so many bytes before and behind them, merged. */
export function widen(ranges: List, before: i32, behind: i32, length: i32, into: List): void {
  did(ranges.size)
  into.size = 0
  for (let i = 0; i < ranges.size; i += 2) {
    const from = ranges.get(i) - before
    const to = min(length, ranges.get(i + 1) + behind)
    const size = into.size
    if (size > 0 && from <= into.get(size - 1)) into.set(size - 1, to)
    else into.pair(max(0, from), to)
  }
}

/**
 * The lines on which something is new: a value has no line break in it, and what is new may be its end or its beginning. Of a
 * long line, of a bundle or of data, only what is near: a value is not longer than `longestSide`, unless nothing in it could end it.
 */
export const lines = new List()

const longestSide: i32 = 4096
const longestRunning: i32 = 12 * longestSide
/** What ends a value and whatever it may be encoded as, in most formats. */
const endsRunning = blanksAnd(setOf(memory.data(256), '"\'`<>{}[](),'))
function blanksAnd(set: usize): usize {
  for (let byte = 0; byte <= 0x20; byte++) store<u8>(set + byte, 1)
  for (let byte = 0x7f; byte < 256; byte++) store<u8>(set + byte, 1)
  return set
}

export function findLines(text: usize, length: i32): void {
  lines.size = 0
  for (let i = 0; i < changes.size; i += 2) {
    const from = changes.get(i)
    const to = changes.get(i + 1)
    const size = lines.size
    const lastEnd = size > 0 ? lines.get(size - 1) : -1
    const start = from <= lastEnd ? lines.get(size - 2) : startOfLine(text, from)
    if (start > lastEnd) lines.pair(start, endOfLine(text, to, length))
    else if (to > lastEnd - longestSide) lines.set(size - 1, max(lastEnd, endOfLine(text, to, length)))
  }
}

// no further than to where it decides: a text of one line may have thousands of changes
function startOfLine(text: usize, from: i32): i32 {
  const least = max(0, from - longestSide)
  const line = lastIndexOf(text, least, from, 0x0a) + 1
  did(from - max(line, least))
  if (line > least) return line
  if (least === 0 || at(text, least - 1) === 0x0a) return least
  let start = from
  const stop = max(0, from - longestRunning)
  while (start > stop && load<u8>(endsRunning + at(text, start - 1)) === 0) start--
  did(from - start)
  return min(start, least)
}

function endOfLine(text: usize, from: i32, length: i32): i32 {
  const most = min(length, from + longestSide)
  const line = indexOf(text, from, most, 0x0a)
  did((line < 0 ? most : line) - from)
  if (line >= 0) return line
  if (most === length || at(text, most) === 0x0a) return most
  let end = from
  const stop = min(length, from + longestRunning)
  while (end < stop && load<u8>(endsRunning + at(text, end)) === 0) end++
  did(end - from)
  return max(end, most)
}

/** In a line, nothing that is encoded goes across one of these. */
const partsEncoded = setOf(memory.data(256), '"\'`<>{}[](),; ')

/** The new lines, each from one place that nothing encoded goes across to another. */
export const windows = new List()

export function findWindows(text: usize, length: i32): void {
  windows.size = 0
  for (let i = 0; i < lines.size; i += 2) {
    const size = windows.size
    const lastEnd = size > 0 ? windows.get(size - 1) : -1
    if (lines.get(i + 1) < lastEnd) continue
    const end = cutFrom(text, lines.get(i + 1), length)
    const start = cutBefore(text, lines.get(i), length, lastEnd)
    if (start <= lastEnd) windows.set(size - 1, end)
    else windows.pair(start, end)
  }
}

/** A line of base64 that goes on in the next has at least so many characters. */
const goesOn: i32 = 40

/**
 * Whether nothing that is encoded goes on from before this offset to behind it, nor would, were the text before it another one: a line ends here, and
 * not with a long run, and the next one does not begin with one.
 */
function isCut(text: usize, offset: i32, length: i32): bool {
  did(goesOn)
  return at(text, offset - 1) === 0x0a && !endsEncoded(text, offset - 1) && !beginsEncoded(text, offset, length)
}

function endsEncoded(text: usize, lineEnd: i32): bool {
  const end = at(text, lineEnd - 1) === 0x0d ? lineEnd - 1 : lineEnd
  if (end < goesOn) return false
  for (let i = end - 1; i >= end - goesOn; i--) {
    const byte = at(text, i)
    if (load<u8>(encoded + byte) === 0 && byte !== 0x3d) return false
  }
  return true
}

function beginsEncoded(text: usize, offset: i32, length: i32): bool {
  let i = offset
  while (i < length && (at(text, i) === 0x20 || at(text, i) === 0x09)) i++
  if (i + shortestRun > length) return false
  for (const stop = i + shortestRun; i < stop; i++) if (load<u8>(encoded + at(text, i)) === 0) return false
  return true
}

/** No further back than to where the window before it ends: they are one then. */
function cutBefore(text: usize, from: i32, length: i32, before: i32): i32 {
  const least = max(0, from - longestSide)
  let i = from
  for (; i > least && at(text, i - 1) !== 0x0a; i--) if (load<u8>(partsEncoded + at(text, i - 1)) === 1) break
  did(from - i)
  if (i > least && at(text, i - 1) !== 0x0a) return i
  i = from
  while (i > 0 && i > before && !isCut(text, i, length)) i = i < 2 ? 0 : lastIndexOf(text, 0, i - 1, 0x0a) + 1
  did(from - i)
  return max(0, i)
}

function cutFrom(text: usize, from: i32, length: i32): i32 {
  const most = min(length, from + longestSide)
  let i = from
  for (; i < most && at(text, i) !== 0x0a; i++) if (load<u8>(partsEncoded + at(text, i)) === 1) break
  did(i - from)
  if (i < most && at(text, i) !== 0x0a) return i
  for (i = from; i < length; ) {
    if (isCut(text, i, length)) return i
    const line = indexOf(text, i, length, 0x0a)
    did((line < 0 ? length : line) - i)
    if (line < 0) break
    i = line + 1
  }
  return length
}

/** The number in a list of the first of its ranges that ends behind an offset. */
export function firstBehind(places: usize, size: i32, offset: i32): i32 {
  let low = 0
  let high = size >> 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (load<i32>(places + ((<usize>middle) << 3), 4) <= offset) low = middle + 1
    else high = middle
  }
  return 2 * low
}
