import { alphabets, type Bytes, byteSet } from '../alphabets.ts'
import { type Claim, claimAt } from '../claims.ts'
import { isGlued } from '../glue.ts'
import type { Meter } from '../shape.ts'
import { pairsInBasic } from './basic-pairs.ts'
import { evidenceFor } from './evidence.ts'
import { type Mention, makeNearest, type Nearest, stretchesNear } from './mentions.ts'
import { isWhole, type Place, placeOf } from './place.ts'

/** Steps for a place that may hold a value, for a shape that is tried there, and for reading what stands around one that fits. */
const price = { place: 8, shape: 4, surroundings: 600 }

/**
 * Values of the shapes of services that are spoken of near by: in the same name, in the same call or section, a few lines above. What a shape
 * without a mark of its own is found by, whatever language or format it stands in.
 */
export function lookNear(text: Buffer, mentions: readonly Mention[], meter: Meter, add: (claim: Claim) => void): void {
  if (mentions.length === 0) return
  const nearest = makeNearest(mentions)
  for (const [start, end] of stretchesNear(mentions)) {
    const stop = Math.min(end, text.length)
    for (let at = nextPlace(text, start, stop); at < stop && meter.left >= 0; at = nextPlace(text, at + 1, stop))
      tryPlace(text, at, nearest(at), meter, add)
  }
}

/** Where the next value may begin, from an offset on; `stop` where none does before it. */
function nextPlace(text: Buffer, from: number, stop: number): number {
  for (let at = from; at < stop; at++) if (begins[text[at]!] === 1 && mayBegin(text, at) && isLong(text, at)) return at
  return stop
}

function tryPlace(text: Buffer, at: number, all: Nearest, meter: Meter, add: (claim: Claim) => void): void {
  meter.left -= price.place
  for (const claim of pairsInBasic(text, at, all.keys(), meter)) add(claim)
  let place: Place | undefined
  for (const [keys, near] of all)
    for (const key of keys) {
      const { matcher } = key.route
      meter.left -= price.shape
      if ((matcher.firsts !== null && matcher.firsts[text[at]!] !== 1) || isGlued(text, at, matcher.leading)) continue
      const claim = claimAt(key.route, text, at, 0, meter)
      if (claim === undefined) continue
      if (place === undefined) {
        meter.left -= price.surroundings
        place = placeOf(text, at)
      }
      const strength = isWhole(text, claim.end, place) ? evidenceFor(text, at, claim.end, place, near, key) : 0
      if (strength > 0) add({ ...claim, strength })
    }
}

const begins: Bytes = byteSet(alphabets.base62 + '+_-$')
const goesOn: Bytes = byteSet(alphabets.base62 + '_-+/=.:~|$')
const isBefore: Bytes = byteSet(' \t\r\n"\'`=:,([{>|?&;*<')
const quotes: Bytes = byteSet('"\'`=')
const shortest = 12
const digitWithin = 40

/** Whether a value may begin here: behind a blank or a mark, or behind an escape that ends in a letter. A dash begins flags and defaults, too. */
export function mayBegin(text: Buffer, at: number): boolean {
  if (at === 0) return true
  const before = text[at - 1]!
  // `${NAME:-value}`
  if (before === 0x2d && text[at - 2] === 0x3a) return true
  if (text[at] === 0x2d) return quotes[before] === 1
  return isBefore[before] === 1 || (at > 1 && (text[at - 2] === 0x5c || text[at - 3] === 0x25) && !isGlued(text, at, null))
}

/** Whether so much stands here without a blank or a mark that it may be a key, with a digit in it or a mixture of cases. */
function isLong(text: Buffer, at: number): boolean {
  let digit = false
  let turns = 0
  let end = at
  const stop = Math.min(text.length, at + digitWithin)
  for (; end < stop && goesOn[text[end]!] === 1; end++) {
    const byte = text[end]!
    if (byte >= 0x30 && byte <= 0x39) digit = true
    else if (byte >= 0x41 && byte <= 0x5a && end > at && text[end - 1]! >= 0x61) turns++
    if (digit && end - at >= shortest) return true
  }
  return end - at >= shortest && (digit || turns >= 3 || end === at + digitWithin)
}
