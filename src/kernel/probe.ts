import { ask, asked, askForKeys, beginAsking, dropUnspoken, mayLeadHere, pass, passed } from './asked'
import { batch, found, longest, scan, scanOn } from './automaton'
import { Blob, blobOf, endOf, forget } from './blob'
import { holds } from './bytes'
import { changes, findChanges, findLines, findWindows, firstBehind, lines, widen, windows } from './changes'
import { apply, beginMoved, lengthOfResult, movedAt } from './delta'
import { longestDigest } from './digests'
import { isPlain, looksFar } from './host'
import { hasOverflowed, List, overflows } from './memory'
import { eachRandom, isInRun, shortestRandom } from './random'
import { findRuns } from './runs'
import { flagsOf, Gate, isAlwaysOpen, isEscape, isFar, isLiteral, mayLookFar, widestGate, zoneAhead, zoneBack } from './words'
import { did } from './work'

/*
 * Tells texts that hold nothing, in whatever file they stand, or what is left to be asked of them: words that may lead to something, and runs that may have
 * to be opened. A text is quiet where nothing claims any of it or of what is encoded in it, no word stands in it that leads further than `reach`, and it
 * is plain text. Each of these is decided by a stretch of text of less than `reach` bytes, or between two places that nothing encoded
 * goes across. So of a text that was made from a quiet one only what is new and its surroundings need be looked at.
 */

/** What is said of a text that may hold something. Of others where what was seen in it stands, and one more where the program has to follow `asked` and to open `runs`. */
const loud: usize = 0
const open: usize = 1

/** How far from a value the text can stand that decides about it, in bytes. */
const reach: i32 = 900
/** How far from the end of a word the text can stand that decides whether it may lead to something. */
const doubt: i32 = 200
/** So much of a text without zero bytes tells what it is. */
const headLength: i32 = 1024
/** Not longer ones are asked what they are as a whole. */
const longestWhole: i32 = 1024

/** Runs of encoded text that it has to open. */
export const runs = new List()
/** The trail of the text that is looked at: as those of a blob. */
const words = new List()
const ends = new List()
/** Where it looks random. */
const places = new List()
/** Those of them that are on new lines. */
const newPlaces = new List()
const gate = new Gate()
const gateOfNew = new Gate()
let escapes: bool = false

/** Steps that a look through a text may take. */
let fixedSteps: f64 = 0
let stepsPerByte: f64 = 0
export function setSteps(fixed: f64, perByte: f64): void {
  fixedSteps = fixed
  stepsPerByte = perByte
}

function begin(): void {
  beginAsking()
  runs.clear()
  words.clear()
  ends.clear()
  places.clear()
  escapes = false
  gate.begin()
  gateOfNew.begin()
}

/** A text to be filled in. */
export function room(length: i32): Blob | null {
  return blobOf(length)
}

/** Whether the text that was looked at last is binary, and whether all of it was looked at. */
export let isBinary: bool = false
export let isWhole: bool = false

function beginWhole(blob: Blob): void {
  // what did not fit before was told, or given up
  hasOverflowed()
  begin()
  isWhole = true
  lines.size = 0
  lines.pair(0, blob.length)
  isBinary = holds(blob.text, 0, blob.length, 0)
  did(blob.length)
}

/** Finds what the program has to follow in a text, whatever that leads to; false where there is no room for it. */
export function look(blob: Blob): bool {
  beginWhole(blob)
  if (isBinary) lookAtBinary(blob)
  else lookAtText(blob, false)
  dropUnspoken()
  return !hasOverflowed()
}

/** Looks at a text that stands alone; it is ended where it is loud. */
export function whole(blob: Blob): usize {
  beginWhole(blob)
  blob.isBinary = isBinary
  if (!isPlain(blob.text, isBinary ? blob.length : min(blob.length, headLength))) return giveUp(blob)
  if (isBinary) lookAtBinary(blob)
  else if (!lookAtText(blob, true)) return giveUp(blob)
  return finish(blob, 1)
}

function giveUp(blob: Blob): usize {
  hasOverflowed()
  endOf(blob)
  return loud
}

/** A look through the whole takes `most` times as many steps, at most, as were counted: where that is too much, it is asked. */
function finish(blob: Blob, most: f64): usize {
  if (hasOverflowed()) return giveUp(blob)
  blob.size = words.size
  if (words.size > 0) {
    if (!words.makeRoom(2 * words.size)) {
      blob.size = 0
      return giveUp(blob)
    }
    memory.copy(words.at + ((<usize>words.size) << 2), ends.at, (<usize>words.size) << 2)
    words.size = words.size * 2
    blob.words = words.copied()
    if (blob.words === 0) blob.size = 0
  }
  blob.places = places.copied()
  blob.placesSize = blob.places === 0 ? 0 : places.size
  blob.escapes = escapes
  if (hasOverflowed()) return giveUp(blob)
  dropUnspoken()
  blob.steps += passed
  if (most * blob.steps > fixedSteps + stepsPerByte * blob.length) return most === 1 ? giveUp(blob) : wholeAgain(blob)
  const isAsked = asked.size > 0 || runs.size > 0 || escapes || blob.length <= longestWhole
  return changetype<usize>(blob) + (isAsked ? open : 0)
}

export function wholeAgain(blob: Blob): usize {
  forget(blob)
  return whole(blob)
}

/** False where a text is probed and something in it goes further than what is near. */
function lookAtText(blob: Blob, isProbed: bool): bool {
  const text = blob.text
  const length = blob.length
  eachRandom(text, 0, length, places)
  for (let from = 0; from < length; from += batch) {
    const to = min(length, from + batch)
    found.size = 0
    if (from === 0) scan(text, from, to)
    else scanOn(text, from, to)
    if (overflows()) return false
    for (let i = 0; i < found.size; i += 2) {
      const word = found.get(i)
      const end = found.get(i + 1)
      if (!gate.isOpen(word, end, places)) continue
      const has = flagsOf(word)
      if (isProbed) {
        if ((has & isFar) !== 0 || ((has & mayLookFar) !== 0 && looksFar(word, text, length, end))) return false
        if (isAlwaysOpen(word)) {
          if ((has & isEscape) !== 0) escapes = true
          words.push(2 * word + (mayLeadHere(word, text, length, end) ? 1 : 0))
          ends.push(end)
        }
      }
      ask(word, text, length, end, false)
    }
  }
  findRuns(text, 0, length, length, runs)
  return true
}

/** No key is shorter than so many printable bytes in a row. */
const shortestPrintable: i32 = 8
function isPrintable(byte: u8): bool {
  return (byte >= 0x20 && byte < 0x7f) || byte === 0x09 || byte === 0x0a || byte === 0x0d
}

/** Of a binary file only what is found by a literal counts, in its stretches of text. */
function lookAtBinary(blob: Blob): void {
  const text = blob.text
  const length = blob.length
  for (let i = shortestPrintable - 1; i < length; i += shortestPrintable) {
    let start = i + 1
    while (start > i + 1 - shortestPrintable && isPrintable(load<u8>(text + start - 1))) start--
    if (start > i) continue
    while (i + 1 < length && isPrintable(load<u8>(text + i + 1))) i++
    // behind it stands one that is not printable
    if (++i - start >= shortestPrintable) lookAtStretch(text, length, start, i)
  }
}
function lookAtStretch(text: usize, length: i32, start: i32, end: i32): void {
  for (let from = start; from < end; from += batch) {
    const to = min(end, from + batch)
    found.size = 0
    if (from === start) scan(text, from, to)
    else scanOn(text, from, to)
    if (overflows()) return
    for (let i = 0; i < found.size; i += 2) {
      const word = found.get(i)
      if (!isAlwaysOpen(word)) continue
      // its leads have to be known
      flagsOf(word)
      askForKeys(word, text, length, found.get(i + 1))
    }
  }
}

/** Looks at what a delta makes from a text in which there is nothing; nothing is seen where it is broken. */
export function changed(base: Blob, delta: usize, deltaLength: i32): usize {
  hasOverflowed()
  const length = lengthOfResult(delta, deltaLength, base.length)
  if (length < 0) return loud
  const there = blobOf(length)
  if (there == null) return loud
  const blob = there!
  if (!apply(base.text, base.length, blob.text, length)) return giveUp(blob)
  findChanges(length, base.length)
  // a binary file is gone through whole: next to nothing of it is text
  if (base.isBinary || hasZeros(blob.text)) return whole(blob)
  if (changes.size > 0 && changes.get(0) < headLength && !isPlain(blob.text, min(length, headLength))) return giveUp(blob)
  begin()
  isWhole = false
  isBinary = false
  escapes = base.escapes
  blob.steps = base.steps
  blob.opened = base.opened
  findLines(blob.text, length)
  if (!follow(blob, base)) return giveUp(blob)
  followPlaces(blob, base)
  if (!askNear(blob)) return giveUp(blob)
  findWindows(blob.text, length)
  for (let i = 0; i < windows.size; i += 2) findRuns(blob.text, windows.get(i), windows.get(i + 1), length, runs)
  return finish(blob, 2)
}

function hasZeros(text: usize): bool {
  for (let i = 0; i < changes.size; i += 2) if (holds(text, changes.get(i), changes.get(i + 1), 0)) return true
  return false
}

const wide = new List()

/** Puts together the trail of a text, of which only what is new is read. */
function follow(blob: Blob, base: Blob): bool {
  const text = blob.text
  let told = 0
  beginMoved()
  widen(changes, 0, longest, blob.length, wide)
  for (let k = 0; k < wide.size; k += 2) {
    const from = wide.get(k)
    const to = wide.get(k + 1)
    carry(base, told, from)
    for (let start = max(0, from - longest), first = true; start < to; start += batch, first = false) {
      const stop = min(to, start + batch)
      found.size = 0
      if (first) scan(text, start, stop)
      else scanOn(text, start, stop)
      if (overflows()) return false
      for (let i = 0; i < found.size; i += 2) {
        const word = found.get(i)
        const end = found.get(i + 1)
        if ((end <= from && from > 0) || !isAlwaysOpen(word)) continue
        const has = flagsOf(word)
        if ((has & isFar) !== 0) return false
        if ((has & isEscape) !== 0) escapes = true
        words.push(2 * word)
        ends.push(end)
      }
    }
    told = to
  }
  carry(base, told, blob.length)
  return true
}

/** Takes over the words of the base that end in (from, to]: nothing is new there, so that it stands in one stretch. */
function carry(base: Blob, from: i32, to: i32): void {
  if (from >= to) return
  const moved = movedAt(from)
  const size = base.size
  const offsets = base.words + ((<usize>size) << 2)
  const i = firstAbove(offsets, size, from - moved)
  let last = i
  while (last < size && load<i32>(offsets + ((<usize>last) << 2)) <= to - moved) last++
  const count = last - i
  did(count)
  if (!words.makeRoom(words.size + count) || !ends.makeRoom(ends.size + count)) return
  memory.copy(words.at + ((<usize>words.size) << 2), base.words + ((<usize>i) << 2), (<usize>count) << 2)
  words.size += count
  const into = ends.at + ((<usize>ends.size) << 2)
  const from4 = offsets + ((<usize>i) << 2)
  const many = i32x4.splat(moved)
  let k = 0
  for (; k + 4 <= count; k += 4) v128.store(into + ((<usize>k) << 2), i32x4.add(v128.load(from4 + ((<usize>k) << 2)), many))
  for (; k < count; k++) store<i32>(into + ((<usize>k) << 2), load<i32>(from4 + ((<usize>k) << 2)) + moved)
  ends.size += count
}

/** Index of the first of so many sorted numbers that is greater than one. */
function firstAbove(numbers: usize, size: i32, than: i32): i32 {
  let low = 0
  let high = size
  while (low < high) {
    const middle = (low + high) >> 1
    if (load<i32>(numbers + ((<usize>middle) << 2)) <= than) low = middle + 1
    else high = middle
  }
  return low
}

/** How far from a change what looks random is decided by it, in bytes: within a digest, its label and its padding. */
const decides: i32 = longestDigest + 8

/** Places as they come: those that are carried along and those that are found anew may touch. */
const scattered = new List()

/**
 * Where the text looks random: what does so does it by `shortestRandom` bytes, or does not because it is a digest, so that only what is near a
 * change has to be looked at.
 */
function followPlaces(blob: Blob, base: Blob): void {
  const text = blob.text
  const length = blob.length
  scattered.size = 0
  let told = 0
  beginMoved()
  widen(changes, decides, decides, length, wide)
  for (let k = 0; k < wide.size; k += 2) {
    const from = wide.get(k)
    const to = wide.get(k + 1)
    carryPlaces(base, told, from)
    // at the ends of what is carried, it may have looked so by what stood there before
    let first = max(0, from - shortestRandom)
    let last = min(length, to + shortestRandom)
    const least = max(0, first - longestDigest)
    const most = min(length, last + longestDigest)
    while (first > least && isInRun(load<u8>(text + first - 1))) first--
    while (last < most && isInRun(load<u8>(text + last))) last++
    eachRandom(text, first, last, scattered)
    told = to
  }
  carryPlaces(base, told, length)
  unite()
}

function carryPlaces(base: Blob, from: i32, to: i32): void {
  if (from >= to) return
  const moved = movedAt(from)
  for (let i = firstBehind(base.places, base.placesSize, from - moved); i < base.placesSize; i += 2) {
    const start = load<i32>(base.places + ((<usize>i) << 2))
    if (start >= to - moved) break
    const end = load<i32>(base.places + ((<usize>i) << 2), 4)
    did(1)
    scattered.pair(max(from, start + moved), min(to, end + moved))
  }
}

/** Sorts what is nearly sorted, and makes one of those that touch. */
function unite(): void {
  for (let i = 2; i < scattered.size; i += 2) {
    const start = scattered.get(i)
    const end = scattered.get(i + 1)
    let k = i
    for (; k > 0 && scattered.get(k - 2) > start; k -= 2) {
      scattered.set(k, scattered.get(k - 2))
      scattered.set(k + 1, scattered.get(k - 1))
      did(1)
    }
    scattered.set(k, start)
    scattered.set(k + 1, end)
  }
  for (let i = 0; i < scattered.size; i += 2) {
    const size = places.size
    if (size > 0 && scattered.get(i) <= places.get(size - 1))
      places.set(size - 1, max(places.get(size - 1), scattered.get(i + 1)))
    else places.pair(scattered.get(i), scattered.get(i + 1))
  }
}

/** Words near new lines that may lead to something because something random stands near them: each with the offset behind it. */
const gated = new List()
const near = new List()
const around = new List()
const nearWide = new List()

function findGated(blob: Blob): void {
  gated.size = 0
  widen(lines, widestGate, widestGate, blob.length, around)
  for (let k = 0; k < around.size; k += 2) {
    const from = around.get(k)
    const to = around.get(k + 1)
    near.size = 0
    for (
      let i = firstBehind(places.at, places.size, from - widestGate);
      i < places.size && places.get(i) < to + widestGate;
      i += 2
    )
      near.pair(max(from, places.get(i)), max(from, min(to, places.get(i + 1))))
    widen(near, widestGate, widestGate, to, nearWide)
    for (let i = 0; i < nearWide.size; i += 2) scanGated(blob.text, max(from, nearWide.get(i)), nearWide.get(i + 1))
  }
}

function scanGated(text: usize, from: i32, to: i32): void {
  for (let start = max(0, from - longest), first = true; start < to; start += batch, first = false) {
    const stop = min(to, start + batch)
    found.size = 0
    if (first) scan(text, start, stop)
    else scanOn(text, start, stop)
    for (let i = 0; i < found.size; i += 2) {
      const word = found.get(i)
      const end = found.get(i + 1)
      if (end >= from && !isAlwaysOpen(word) && gate.isOpen(word, end, places)) gated.pair(word, end)
    }
  }
}

function findNewPlaces(): void {
  newPlaces.size = 0
  let line = 0
  for (let i = 0; i < places.size; i += 2) {
    while (line < lines.size && lines.get(line + 1) < places.get(i)) line += 2
    if (line < lines.size && lines.get(line) <= places.get(i + 1)) newPlaces.pair(places.get(i), places.get(i + 1))
  }
}

let toldGated: i32 = 0

/** Finds the words that the program has to follow: those that may lead to something and have a new line in their zone. */
function askNear(blob: Blob): bool {
  const text = blob.text
  const length = blob.length
  findGated(blob)
  findNewPlaces()
  toldGated = 0
  wide.size = 0
  if (escapes) wide.pair(0, length)
  else widen(lines, reach, reach, length, wide)
  /** The first line that does not end before the word does. */
  let next = 0
  for (let k = 0; k < wide.size; k += 2) {
    const to = wide.get(k + 1)
    for (let i = firstAbove(ends.at, ends.size, wide.get(k) - 1); i < ends.size && ends.get(i) <= to; i++) {
      const end = ends.get(i)
      did(1)
      const word = words.get(i) >> 1
      const has = flagsOf(word)
      while (next < lines.size && lines.get(next + 1) < end) next += 2
      /** How far it is to the new line before it and to the one behind. */
      const back = next === 0 ? length : end - lines.get(next - 1)
      const ahead = next === lines.size ? length : lines.get(next) - end
      const inDoubt = back <= doubt || ahead <= doubt
      if (inDoubt) words.set(i, 2 * word + (mayLeadHere(word, text, length, end) ? 1 : 0))
      const isOpen = back <= zoneBack(word) || ahead <= zoneAhead(word)
      if ((words.get(i) & 1) === 1 ? isOpen || (has & isEscape) !== 0 : inDoubt && (has & isLiteral) !== 0) {
        if (!askGated(text, length, end)) return false
        if ((has & mayLookFar) !== 0 && looksFar(word, text, length, end)) return false
        ask(word, text, length, end, false)
      } else if (inDoubt) pass(word)
    }
  }
  return askGated(text, length, length)
}

function askGated(text: usize, length: i32, upTo: i32): bool {
  for (; toldGated < gated.size && gated.get(toldGated + 1) <= upTo; toldGated += 2) {
    const word = gated.get(toldGated)
    const end = gated.get(toldGated + 1)
    if ((flagsOf(word) & isFar) !== 0) return false
    // nobody followed what it leads to while nothing random stood near it
    ask(word, text, length, end, gateOfNew.isOpen(word, end, newPlaces))
  }
  return true
}

export function end(blob: Blob): void {
  endOf(blob)
}
