import type { Rebuilt } from '../model/probe.ts'
import type { Shape } from '../model/service.ts'
import { alphabets, type Bytes, byteSet } from './alphabets.ts'
import { makeMoved, widened } from './around-changes.ts'
import { isDigest, longestDigest } from './digests.ts'
import { isChecksum, isRun, lengthOf, readRun, textsOf } from './pieces.ts'
import type { Range } from './surroundings.ts'

/**
 * What random keys have in them and texts seldom have: so many letters, digits and marks of base64 in a row, with something among them that
 * no words and no camel case have: a letter right behind a digit, many digits, capitals that go over into small letters (`QRst`), one small
 * letter between capitals, or a long stretch of letters of one case. Of twenty random characters of 62 one text in 6,000 has none of it, of 32 not one
 * in a million. Most keys that have no mark of their own are looked for only near such a run: that is what makes looking for thousands of names affordable.
 */
export const shortestRandom = 20
/** Letters of one case in a row that are no word, and digits that are no number of a line, a port or a year. */
const longLetters = 16
const longDigits = 8

const inRun: Bytes = byteSet(alphabets.base64url + '+/')
const other = 0
const upper = 1
const lower = 2
const digit = 3
/** What a byte is. */
const kinds = new Uint8Array(256)
for (const [kind, set] of [
  [upper, alphabets.upper] as const,
  [lower, alphabets.lower] as const,
  [digit, alphabets.digit] as const,
])
  for (let i = 0; i < set.length; i++) kinds[set.charCodeAt(i)] = kind

/**
 * Calls `found` with the stretches of [from, to) in which each byte is part of `shortestRandom` bytes in a row that look random; disjoint, in order. One byte in
 * `shortestRandom` is looked at, and those around it only where it may be part of a run.
 */
export function eachRandom(bytes: Uint8Array, from: number, to: number, found: (start: number, end: number) => void): void {
  for (let i = from + shortestRandom - 1; i < to; ) {
    if (inRun[bytes[i]!] === 0) {
      i += shortestRandom
      continue
    }
    let start = i
    const stop = Math.max(from, i - shortestRandom + 1)
    while (start > stop && inRun[bytes[start - 1]!] === 1) start--
    if (i - start < shortestRandom - 1) {
      // most words end soon
      const least = start + shortestRandom - 1
      let end = i + 1
      while (end < to && end <= least && inRun[bytes[end]!] === 1) end++
      if (end <= least) {
        i = end + shortestRandom
        continue
      }
    }
    let end = Math.max(i, start + shortestRandom - 1) + 1
    while (end < to && inRun[bytes[end]!] === 1) end++
    inRandom(bytes, start, end, found)
    i = end + shortestRandom
  }
}

/** The random stretches of one run; none where it is the digest of something. */
function inRandom(bytes: Uint8Array, start: number, end: number, found: (start: number, end: number) => void): void {
  if (isDigest(bytes, start, end)) return
  let [open, close] = [-1, -1]
  const mark = (from: number, to: number) => {
    // each stretch of the least length that has all of this in it
    const first = Math.max(start, to - shortestRandom)
    const last = Math.min(end, from + shortestRandom)
    if (last - first < shortestRandom) return
    if (open >= 0 && first > close) {
      found(open, close)
      open = -1
    }
    if (open < 0) open = first
    close = Math.max(close, last)
  }
  /** Where the bytes of one sort began that stand here, which sort it is, and which stood before. */
  let began = start
  let kind = kinds[bytes[start]!]!
  let before = other
  for (let i = start + 1; i <= end; i++) {
    const next = i < end ? kinds[bytes[i]!]! : other
    if (next === kind) {
      if (kind !== other && i - began >= (kind === digit ? longDigits : longLetters) - 1) markLong(i)
      continue
    }
    if (kind === digit) {
      if (next === upper || next === lower) mark(i - 1, i + 1)
    } else if (kind === upper) {
      if (next === lower && i - began >= 2) mark(i - 2, i + 1)
    } else if (kind === lower && next === upper && i - began === 1 && before === upper) mark(i - 2, i + 1)
    before = kind
    kind = next
    began = i
  }
  if (open >= 0) found(open, close)

  function markLong(last: number): void {
    mark(last + 1 - (kind === digit ? longDigits : longLetters), last + 1)
  }
}

/** Where the run begins in which a text looks random, not before `least`: it may look so only further on. */
export function startOfRun(bytes: Uint8Array, at: number, least: number): number {
  let start = at
  while (start > least && inRun[bytes[start - 1]!] === 1) start--
  return start
}

function endOfRun(bytes: Uint8Array, at: number, most: number): number {
  let end = at
  while (end < most && inRun[bytes[end]!] === 1) end++
  return end
}

/** Where a text looks random: the start and the end of each stretch, one behind the other. */
export type RandomPlaces = readonly number[]

export function randomPlacesIn(bytes: Uint8Array): RandomPlaces {
  const places: number[] = []
  eachRandom(bytes, 0, bytes.length, (start, end) => places.push(start, end))
  return places
}

/** The number of the first of the places that ends behind an offset, times two. */
export function firstPlaceBehind(places: RandomPlaces, offset: number): number {
  let [low, high] = [0, places.length >> 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[2 * middle + 1]! <= offset) low = middle + 1
    else high = middle
  }
  return 2 * low
}

/**
 * The places of a text that was made of stretches of another, whose places are known: what looks random does so by `shortestRandom` bytes, or does not
 * because it is a digest, so that only what is near a change has to be looked at. `changes` are what is new and the seams between stretches, in order.
 */
export function followedPlaces(
  base: RandomPlaces,
  { bytes, copies }: Pick<Rebuilt, 'bytes' | 'copies'>,
  changes: readonly Range[],
): RandomPlaces {
  const places: Range[] = []
  const movedAt = makeMoved(copies)
  let told = 0
  const carryUpTo = (to: number) => {
    if (told >= to) return
    // nothing is new between them, so that they stand in one stretch
    const moved = movedAt(told)
    for (let i = firstPlaceBehind(base, told - moved); i < base.length && base[i]! < to - moved; i += 2)
      places.push([Math.max(told, base[i]! + moved), Math.min(to, base[i + 1]! + moved)])
  }
  for (const [from, to] of widened(changes, decides, decides, bytes.length)) {
    carryUpTo(from)
    // at the ends of what is carried, it may have looked so by what stood there before
    const first = Math.max(0, from - shortestRandom)
    const last = Math.min(bytes.length, to + shortestRandom)
    eachRandom(
      bytes,
      startOfRun(bytes, first, Math.max(0, first - longestDigest)),
      endOfRun(bytes, last, Math.min(bytes.length, last + longestDigest)),
      (start, end) => places.push([start, end]),
    )
    told = to
  }
  carryUpTo(bytes.length)
  return united(places)
}

/** How far from a change what looks random is decided by it, in bytes: within a digest, its label and its padding. */
const decides = longestDigest + 8

function united(places: Range[]): RandomPlaces {
  places.sort(([a], [b]) => a - b)
  const flat: number[] = []
  for (const [start, end] of places) {
    const last = flat.length - 1
    if (last > 0 && start <= flat[last]!) flat[last] = Math.max(flat[last]!, end)
    else flat.push(start, end)
  }
  return flat
}

/** Whether something in [from, to) looks random. */
export function holdsRandom(bytes: Uint8Array, from: number, to: number): boolean {
  let holds = false
  eachRandom(bytes, from, to, () => {
    holds = true
  })
  return holds
}

/** How far the run of a value that looks random lies from where the value begins and ends, at most. */
export interface Showing {
  /** From the value's start to the run's start. */
  readonly before: number
  /** From the run's end to the value's end. */
  readonly behind: number
}
const furthest = 256

/** Where each value of a shape has a run that looks random, but for one in thousands; null where it need not have one, or far inside. */
export function showingOf(shape: Shape): Showing | null {
  let best: { from: number; to: number; random: number } | undefined
  let [from, random] = [0, 0]
  for (const [i, piece] of shape.entries()) {
    const more = randomIn(piece)
    if (more === null) [from, random] = [i + 1, 0]
    else {
      random += more
      if (random >= shortestRandom && random > (best?.random ?? 0)) best = { from, to: i + 1, random }
    }
  }
  if (best === undefined) return null
  const most = (pieces: Shape) => pieces.reduce((sum, piece) => sum + lengthOf(piece)[1], 0)
  const before = most(shape.slice(0, best.from))
  const behind = most(shape.slice(best.to))
  return before > furthest || behind > furthest ? null : { before, behind }
}

/** How many random bytes each text of a piece has at least, all of which may stand in one run; null where others may stand among them. */
function randomIn(piece: Shape[number]): number | null {
  const texts = textsOf(piece) ?? (isRun(piece) ? [alphabets[readRun(piece).alphabet]] : isChecksum(piece) ? [''] : [' '])
  if (!texts.every((text) => Buffer.from(text).every((byte) => inRun[byte] === 1))) return null
  return isRun(piece) || isChecksum(piece) ? lengthOf(piece)[0] : 0
}
