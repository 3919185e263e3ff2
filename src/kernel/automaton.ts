import { gateOf } from './host'
import { List, take } from './memory'
import { did } from './work'

/**
 * Aho-Corasick over bytes: one pass finds all places where any of many words ends, in time linear in the bytes whatever the words.
 * Upper case counts as lower case. States and their steps are learned where a text first comes to them, so that a start costs next to
 * nothing, and of the table only what texts need is ever touched: a state is a word's beginning, that is, a range of the sorted words and a length.
 */

/** Bytes that are gone through at once, in streams that go side by side: each waits for its own memory, not for the others'. */
export const batch: i32 = 1 << 20
const streams: i32 = 4
/** Below this length going side by side does not pay. */
const shortest: i32 = 1024

/** No word has begun. Zero is no state. */
export const root: i32 = 1

/** The words in lower case, sorted, one behind the other, and where each begins; behind them where the last one ends. */
let words: usize = 0
let starts: usize = 0
let count: i32 = 0
export let longest: i32 = 1

/** What the words tell apart of bytes: a number for each that stands in one, upper case as lower case, and 0 for all others. */
const classes = memory.data(256)
/** The byte of a class. */
const letters = memory.data(256)
/** How many steps a state's row has. */
let width: i32 = 0

/** A step for each state and class: the next state's row, below zero where a word ends there; 0 where it is not known yet. */
let table: usize = 0

// columns of the states: the words that begin as a state does, [first, last), and how long that beginning is
const first = new List()
const last = new List()
const depth = new List()
/** The state of the longest proper suffix that is a state. */
const fail = new List()
/** The word that a state is, or -1. */
const own = new List()
/** The longest of the state and its suffixes that is a word, or 0. */
const ending = new List()

/** For each word, where something random must stand near it: bytes before its end, below zero for anywhere, and behind it. */
export let gateBack: usize = 0
export let gateAhead: usize = 0

/** What was found: a word and the offset behind it, in order of that offset, of those that end together the longest first. */
export const found = new List()

/** Room for so many words of so many bytes in all; it is filled before `begin`. */
export function makeRoomForWords(size: i32, number: i32): usize {
  words = take(size)
  starts = take((<usize>number + 1) << 2)
  gateBack = take((<usize>number) << 1)
  gateAhead = take((<usize>number) << 1)
  count = number
  return words
}
export function startsOfWords(): usize {
  return starts
}

export function begin(): void {
  const end = startOf(count)
  for (let i = 0; i < end; i++) store<u8>(classes + load<u8>(words + i), 1)
  let kinds = 0
  for (let byte = 0; byte < 256; byte++)
    if (load<u8>(classes + byte) === 1) {
      store<u8>(letters + ++kinds, <u8>byte)
      store<u8>(classes + byte, <u8>kinds)
    }
  for (let byte = 0x41; byte <= 0x5a; byte++) store<u8>(classes + byte, load<u8>(classes + (byte | 0x20)))
  width = kinds + 1
  for (let word = 0; word < count; word++) longest = max(longest, lengthOf(word))
  makeRoomForStates()
  // no state, and the root
  addState(0, 0, 0, 0)
  addState(0, count, 0, root)
}

function startOf(word: i32): i32 {
  return load<i32>(starts + ((<usize>word) << 2))
}
export function lengthOf(word: i32): i32 {
  return startOf(word + 1) - startOf(word)
}

function addState(from: i32, to: i32, length: i32, suffix: i32): i32 {
  const state = first.size
  first.push(from)
  last.push(to)
  depth.push(length)
  fail.push(suffix)
  // words are told apart by their letters, so that the first of a range alone can be as long as what they share
  const word = state > root && lengthOf(from) === length ? from : -1
  own.push(word)
  ending.push(word >= 0 ? state : state > root ? ending.get(suffix) : 0)
  if (word >= 0) {
    const gate = gateOf(word)
    store<i16>(gateBack + ((<usize>word) << 1), gate < 0 ? -1 : <i16>(gate >> 16))
    store<i16>(gateAhead + ((<usize>word) << 1), gate < 0 ? -1 : <i16>(gate & 0xffff))
  }
  memory.fill(table + ((<usize>state * width) << 2), 0, (<usize>width) << 2)
  return state
}

/** Room for all states that there can be, so that none can lack it when texts have taken the memory; what no text comes to is never touched. */
function makeRoomForStates(): void {
  const states = 2 + countBeginnings()
  table = take((<usize>states * width) << 2)
  placesRoom = 4096
  while (placesRoom < 2 * states) placesRoom *= 2
  places = take((<usize>placesRoom) << 2)
  const fits = first.makeRoom(states) && last.makeRoom(states) && depth.makeRoom(states) && fail.makeRoom(states)
  if (table === 0 || places === 0 || !fits || !own.makeRoom(states) || !ending.makeRoom(states)) unreachable()
  memory.fill(places, 0, (<usize>placesRoom) << 2)
}

/** How many beginnings the words have, all different. */
function countBeginnings(): i32 {
  let sum = 0
  for (let word = 0; word < count; word++) {
    const length = lengthOf(word)
    const most = word === 0 ? 0 : min(length, lengthOf(word - 1))
    let same = 0
    while (same < most && load<u8>(words + startOf(word) + same) === load<u8>(words + startOf(word - 1) + same)) same++
    sum += length - same
  }
  return sum
}

/** The states by what they are: open addressing, a state's number in each place. */
let places: usize = 0
let placesRoom: i32 = 0
function placeOf(from: i32, length: i32): usize {
  let place = ((from * 0x9e3779b1 + length * 0x85ebca6b) >>> 7) & (placesRoom - 1)
  while (!isPlaceOf(load<i32>(places + ((<usize>place) << 2)), from, length)) place = (place + 1) & (placesRoom - 1)
  return places + ((<usize>place) << 2)
}
function isPlaceOf(state: i32, from: i32, length: i32): bool {
  return state === 0 || (first.get(state) === from && depth.get(state) === length)
}

/** The first of the words [from, to) whose letter at `at` is not below `letter`. */
function search(from: i32, to: i32, at: i32, letter: i32): i32 {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >> 1
    // behind its end a word has none
    const there = at < lengthOf(middle) ? <i32>load<u8>(words + startOf(middle) + at) : -1
    if (there < letter) low = middle + 1
    else high = middle
  }
  return low
}

/** Works out one step, puts it into the table, and gives it: a state's row. */
function learn(row: i32, kind: i32): i32 {
  const state = row / width
  let step = root * width
  // what stands in no word ends whatever has begun
  if (kind !== 0) {
    const letter = <i32>load<u8>(letters + kind)
    const at = depth.get(state)
    const from = search(first.get(state), last.get(state), at, letter)
    const to = search(from, last.get(state), at, letter + 1)
    const suffix = state === root ? root : stepFrom(fail.get(state), kind)
    let next = suffix
    if (from !== to) {
      next = load<i32>(placeOf(from, at + 1))
      if (next === 0) {
        next = addState(from, to, at + 1, state === root ? root : suffix)
        store<i32>(placeOf(from, at + 1), next)
      }
    }
    step = next * width
    if (ending.get(next) !== 0) step = -step
  }
  store<i32>(table + ((<usize>(row + kind)) << 2), step)
  return step
}
function stepFrom(state: i32, kind: i32): i32 {
  const row = state * width
  const step = load<i32>(table + ((<usize>(row + kind)) << 2))
  return abs(step === 0 ? learn(row, kind) : step) / width
}

function tell(row: i32, end: i32): void {
  for (let state = ending.get(row / width); state !== 0; state = ending.get(fail.get(state))) {
    did(1)
    found.pair(own.get(state), end)
  }
}

/** From a row over [from, to); gives the row behind it. */
function walk(text: usize, from: i32, to: i32, begun: i32, isTold: bool): i32 {
  did(to - from)
  let row = begun
  const steps = table
  for (let i = from; i < to; i++) {
    const kind = <i32>load<u8>(classes + load<u8>(text + i))
    let next = load<i32>(steps + ((<usize>(row + kind)) << 2))
    if (next <= 0) {
      if (next === 0) next = learn(row, kind)
      if (next < 0) {
        next = -next
        if (isTold) tell(next, i + 1)
      }
    }
    row = next
  }
  return row
}

/** Rows of an offset and the four steps there. */
const rows = new List()

/** Four parts of [from, to) side by side; gives the row behind the last. */
function walkInFour(text: usize, from: i32, to: i32, begun: i32): i32 {
  did(to - from)
  const part = (to - from) / streams
  const t0 = text + from
  const t1 = t0 + part
  const t2 = t1 + part
  const t3 = t2 + part
  let s0 = begun
  let s1 = warm(text, from + part)
  let s2 = warm(text, from + 2 * part)
  let s3 = warm(text, from + 3 * part)
  rows.size = 0
  const steps = table
  for (let i = 0; i < part; ) {
    for (; i < part; i++) {
      let n0 = load<i32>(steps + ((<usize>(s0 + <i32>load<u8>(classes + load<u8>(t0 + i)))) << 2))
      let n1 = load<i32>(steps + ((<usize>(s1 + <i32>load<u8>(classes + load<u8>(t1 + i)))) << 2))
      let n2 = load<i32>(steps + ((<usize>(s2 + <i32>load<u8>(classes + load<u8>(t2 + i)))) << 2))
      let n3 = load<i32>(steps + ((<usize>(s3 + <i32>load<u8>(classes + load<u8>(t3 + i)))) << 2))
      // below zero where any of them is zero or less
      if (((n0 - 1) | (n1 - 1) | (n2 - 1) | (n3 - 1)) < 0) {
        if (n0 === 0 || n1 === 0 || n2 === 0 || n3 === 0) break
        if (!rows.makeRoom(rows.size + 5)) return root * width
        const row = rows.at + ((<usize>rows.size) << 2)
        rows.size += 5
        store<i32>(row, i)
        store<i32>(row, n0, 4)
        store<i32>(row, n1, 8)
        store<i32>(row, n2, 12)
        store<i32>(row, n3, 16)
        n0 = abs(n0)
        n1 = abs(n1)
        n2 = abs(n2)
        n3 = abs(n3)
      }
      s0 = n0
      s1 = n1
      s2 = n2
      s3 = n3
    }
    if (i === part) break
    learn(s0, <i32>load<u8>(classes + load<u8>(t0 + i)))
    learn(s1, <i32>load<u8>(classes + load<u8>(t1 + i)))
    learn(s2, <i32>load<u8>(classes + load<u8>(t2 + i)))
    learn(s3, <i32>load<u8>(classes + load<u8>(t3 + i)))
  }
  for (let k = 0; k < streams; k++)
    for (let row = 0; row < rows.size; row += 5) {
      const next = rows.get(row + 1 + k)
      if (next < 0) tell(-next, from + k * part + rows.get(row) + 1)
    }
  return walk(text, from + streams * part, to, s3, true)
}

/** A state knows no more than the last bytes: as many as the longest word has, but one. */
function warm(text: usize, start: i32): i32 {
  return walk(text, max(0, start - longest + 1), start, root * width, false)
}

/** Where a walk stands between two batches. */
let begun: i32 = 0

/** Finds the words that end in the batch (from, to], as if the text began at `start`, where the first batch begins; batches come one behind the other. */
export function scan(text: usize, start: i32, from: i32, to: i32): void {
  found.size = 0
  const row = from === start ? root * width : begun
  begun = to - from < shortest ? walk(text, from, to, row, true) : walkInFour(text, from, to, row)
}
