import { Blob } from './blob'
import { changes, firstBehind, widen } from './changes'
import { beginMoved, movedAt } from './delta'
import { longestDigest } from './digests'
import { List, overflows } from './memory'
import { eachRandom, isInRun, shortestRandom } from './random'
import { places } from './seen'
import { did } from './work'

const wide = new List()

/** How far from a change what looks random is decided by it, in bytes: within a digest, its label and its padding. */
const decides: i32 = longestDigest + 8

/** Places as they come: those that are carried along and those that are found anew may touch. */
const scattered = new List()

/**
 * Where the text looks random: what does so does it by `shortestRandom` bytes, or does not because it is a digest, so that only what is near a
 * change has to be looked at. False where not all fits.
 */
export function followPlaces(blob: Blob, base: Blob): bool {
  const text = blob.text
  const length = blob.length
  scattered.size = 0
  let told = 0
  beginMoved()
  widen(changes, decides, decides, length, wide)
  if (overflows()) return false
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
  return !overflows()
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
