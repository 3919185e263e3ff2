import { giveBack, hasOverflowed, take } from './memory'

/** Zero bytes before and behind each text: what is asked of its neighbours need not ask whether there are any. */
const margin: i32 = 16

/** A text, and what was seen in it: it is told to those that are made from it, so that only what is new in them has to be read. */
@unmanaged
export class Blob {
  text: usize = 0
  length: i32 = 0
  isBinary: bool = false
  /** Whether an escape stands in it. */
  escapes: bool = false
  /** Words, each twice and one more where it may lead to something, and behind them, for each, the offset behind it; by that offset. */
  words: usize = 0
  /** How many they are. */
  size: i32 = 0
  /** Where it looks random: starts and ends, sorted and disjoint. */
  places: usize = 0
  placesSize: i32 = 0
  /** What a look through the whole text takes, about or at most: steps, and bytes that are opened below layers. */
  steps: f64 = 0
  opened: f64 = 0
}

/** Null where there is no room. */
export function blobOf(length: i32): Blob | null {
  const text = take(length + 2 * margin)
  const there = take(offsetof<Blob>())
  if (text === 0 || there === 0) {
    giveBack(text)
    giveBack(there)
    // nothing else is to be given up for it
    hasOverflowed()
    return null
  }
  memory.fill(there, 0, offsetof<Blob>())
  memory.fill(text, 0, margin)
  memory.fill(text + margin + length, 0, margin)
  const blob = changetype<Blob>(there)
  blob.text = text + margin
  blob.length = length
  return blob
}

/** What was seen in it. */
export function forget(blob: Blob): void {
  giveBack(blob.words)
  giveBack(blob.places)
  blob.words = 0
  blob.size = 0
  blob.places = 0
  blob.placesSize = 0
  blob.steps = 0
  blob.opened = 0
}

export function endOf(blob: Blob): void {
  forget(blob)
  giveBack(blob.text - margin)
  giveBack(changetype<usize>(blob))
}
