import { at, encoded } from './bytes'
import { isDigest } from './digests'
import { hasOverflowed, List } from './memory'
import { did } from './work'

/**
 * What random keys have in them and texts seldom have: so many letters, digits and marks of base64 in a row, with something among them that
 * no words and no camel case have: a letter right behind a digit, many digits, capitals that go over into small letters (`QRst`), one small
 * letter between capitals, or a long stretch of letters of one case. Of twenty random characters of 62 one text in 6,000 has none of it, of 32 not one
 * in a million. Most keys that have no mark of their own are looked for only near such a run: that is what makes looking for thousands of names affordable.
 */
export const shortestRandom: i32 = 20
/** Letters of one case in a row that are no word, and digits that are no number of a line, a port or a year. */
const longLetters: i32 = 16
const longDigits: i32 = 8

const other: u8 = 0
const upper: u8 = 1
const lower: u8 = 2
const digit: u8 = 3
/** What a byte is. */
const kinds = kindsOfBytes(memory.data(256))
function kindsOfBytes(kinds: usize): usize {
  for (let byte = 0x41; byte <= 0x5a; byte++) store<u8>(kinds + byte, upper)
  for (let byte = 0x61; byte <= 0x7a; byte++) store<u8>(kinds + byte, lower)
  for (let byte = 0x30; byte <= 0x39; byte++) store<u8>(kinds + byte, digit)
  return kinds
}

export function isInRun(byte: u8): bool {
  return load<u8>(encoded + byte) === 1
}

/**
 * Adds to a list the stretches of [from, to) in which each byte is part of `shortestRandom` bytes in a row that look random: their starts and ends; disjoint,
 * in order. One byte in `shortestRandom` is looked at, and those around it only where it may be part of a run.
 */
export function eachRandom(text: usize, from: i32, to: i32, places: List): void {
  did((to - from) / shortestRandom)
  for (let i = from + shortestRandom - 1; i < to; ) {
    if (!isInRun(at(text, i))) {
      i += shortestRandom
      continue
    }
    let start = i
    const stop = max(from, i - shortestRandom + 1)
    while (start > stop && isInRun(at(text, start - 1))) start--
    if (i - start < shortestRandom - 1) {
      // most words end soon
      const least = start + shortestRandom - 1
      let end = i + 1
      while (end < to && end <= least && isInRun(at(text, end))) end++
      if (end <= least) {
        i = end + shortestRandom
        continue
      }
    }
    let end = max(i, start + shortestRandom - 1) + 1
    while (end < to && isInRun(at(text, end))) end++
    inRandom(text, start, end, places)
    i = end + shortestRandom
  }
}

/** The stretch that is being put together, of the run [runStart, runEnd). */
let open: i32 = -1
let close: i32 = -1
let runStart: i32 = 0
let runEnd: i32 = 0

/** Each stretch of the least length that has all of this in it looks random. */
function mark(from: i32, to: i32, places: List): void {
  const first = max(runStart, to - shortestRandom)
  const last = min(runEnd, from + shortestRandom)
  if (last - first < shortestRandom) return
  if (open >= 0 && first > close) {
    places.pair(open, close)
    open = -1
  }
  if (open < 0) open = first
  close = max(close, last)
}

/** The random stretches of one run; none where it is the digest of something. */
function inRandom(text: usize, start: i32, end: i32, places: List): void {
  did(end - start)
  if (isDigest(text, start, end)) return
  open = -1
  close = -1
  runStart = start
  runEnd = end
  /** Where the bytes of one sort began that stand here, which sort it is, and which stood before. */
  let began = start
  let kind = load<u8>(kinds + at(text, start))
  let before: u8 = other
  for (let i = start + 1; i <= end; i++) {
    const next = i < end ? load<u8>(kinds + at(text, i)) : other
    if (next === kind) {
      const long = kind === digit ? longDigits : longLetters
      if (kind !== other && i - began >= long - 1) mark(i + 1 - long, i + 1, places)
      continue
    }
    if (kind === digit) {
      if (next === upper || next === lower) mark(i - 1, i + 1, places)
    } else if (kind === upper) {
      if (next === lower && i - began >= 2) mark(i - 2, i + 1, places)
    } else if (kind === lower && next === upper && i - began === 1 && before === upper) mark(i - 2, i + 1, places)
    before = kind
    kind = next
    began = i
  }
  if (open >= 0) places.pair(open, close)
}

/** What `randomIn` found. */
export const randomPlaces = new List()

/** Where a stretch of a text looks random; false where there is no room for it. */
export function randomIn(text: usize, from: i32, to: i32): bool {
  hasOverflowed()
  randomPlaces.clear()
  eachRandom(text, from, to, randomPlaces)
  return !hasOverflowed()
}
