import type { Piece, Shape } from '../model/service.ts'
import { alphabets, type Bytes, byteSet, setOf } from './alphabets.ts'
import { digitsOf, isChecksum, isRun, isUntil, lengthOf, readRun, textsOf } from './pieces.ts'

/** So many bytes of a set in a row, which end so far from a match's start at most. */
export interface Telling {
  readonly set: Bytes
  readonly least: number
  readonly by: number
  /** No match has a quote or a blank in it. */
  readonly isOneWord: boolean
}

const furthestTelling = 256

/** What is seldom in texts of what every match has: a run, a text, or all of it as a run of the bytes that it is made of. */
export function tellingOf(shape: Shape): Telling | null {
  const isOneWord = !shape.some(hasQuoteOrBlank)
  let [best, before]: [Telling | null, number] = [wholeOf(shape, isOneWord), 0]
  for (const piece of shape) {
    const least = typeof piece === 'string' ? piece.length : isRun(piece) ? readRun(piece).least : 0
    if (least >= 4) {
      const telling = { set: bytesOf(piece)!, least, by: before + least, isOneWord }
      if (best === null || rarityOf(telling) > rarityOf(best)) best = telling
    }
    before += lengthOf(piece)[1]
    // what may stand far behind a match's start would be looked for in much text
    if (before > furthestTelling) break
  }
  return best
}

/** All of a match, as long as it is at least. */
function wholeOf(shape: Shape, isOneWord: boolean): Telling | null {
  const set = new Uint8Array(256)
  for (const piece of shape) {
    const bytes = bytesOf(piece)
    if (bytes === null) return null
    bytes.forEach((one, byte) => {
      if (one === 1) set[byte] = 1
    })
  }
  const least = Math.min(
    furthestTelling,
    shape.reduce((sum, piece) => sum + lengthOf(piece)[0], 0),
  )
  return least < 4 ? null : { set, least, by: least, isOneWord }
}

/** In bits: how many there are of other texts as long. */
const rarityOf = ({ set, least }: Telling): number => least * Math.log2(256 / set.reduce((sum, one) => sum + one, 0))

/** The bytes that a piece is made of; null where it may be any. */
function bytesOf(piece: Piece): Bytes | null {
  if (isUntil(piece)) return null
  if (isRun(piece)) return setOf(readRun(piece).alphabet)
  if (isChecksum(piece)) return byteSet(digitsOf(piece))
  return byteSet(textsOf(piece)!.join(''))
}

const quotesAndBlanks = /["'`\s]/
function hasQuoteOrBlank(piece: Piece): boolean {
  if (isUntil(piece)) return true
  if (isRun(piece)) return quotesAndBlanks.test(alphabets[readRun(piece).alphabet])
  return !isChecksum(piece) && textsOf(piece)!.some((text) => quotesAndBlanks.test(text))
}

/** What stands wherever one of several matches; null where nothing does. */
export function commonTelling(tellings: readonly (Telling | null)[]): Telling | null {
  const set = new Uint8Array(256)
  let [least, by, isOneWord] = [Number.POSITIVE_INFINITY, 0, true]
  for (const telling of tellings) {
    if (telling === null) return null
    telling.set.forEach((one, byte) => {
      if (one === 1) set[byte] = 1
    })
    least = Math.min(least, telling.least)
    by = Math.max(by, telling.by)
    isOneWord &&= telling.isOneWord
  }
  return { set, least, by, isOneWord }
}

/**
 * Whether something may match that begins in [from, to) and ends with its line. One byte in `least` is looked at, and those before it only where it
 * is one of the set.
 */
export function mayBeginIn({ set, least, by }: Telling, bytes: Uint8Array, from: number, to: number): boolean {
  const stop = Math.min(to + by, bytes.length)
  for (let end = from + least - 1; end < stop; ) {
    let i = end
    while (i > end - least && set[bytes[i]!] === 1) i--
    if (i === end - least) return isOnOneLine(bytes, to, i + 1)
    end = i + least
  }
  return false
}

function isOnOneLine(bytes: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (bytes[i] === 0x0a) return false
  return true
}
