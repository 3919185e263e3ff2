import { batch, found, longest, scan } from './automaton'
import { Blob } from './blob'
import { changes, widen } from './changes'
import { beginMoved, movedAt } from './delta'
import { List, overflows } from './memory'
import { ends, firstAbove, seeEscapes, words } from './seen'
import { flagsOf, isAlwaysOpen, isEscape, isFar } from './words'
import { did } from './work'

const wide = new List()

/** Finds the words of a text that was made from another: those that are carried along, and those of what is new, which alone is read. False where one goes far, or not all fits. */
export function follow(blob: Blob, base: Blob): bool {
  const text = blob.text
  let told = 0
  beginMoved()
  widen(changes, 0, longest, blob.length, wide)
  // what is new and is not there would be looked for in the base
  if (overflows()) return false
  for (let k = 0; k < wide.size; k += 2) {
    const from = wide.get(k)
    const to = wide.get(k + 1)
    carry(base, told, from)
    const first = max(0, from - longest)
    for (let start = first; start < to; start += batch) {
      scan(text, first, start, min(to, start + batch))
      if (overflows()) return false
      for (let i = 0; i < found.size; i += 2) {
        const word = found.get(i)
        const end = found.get(i + 1)
        if ((end <= from && from > 0) || !isAlwaysOpen(word)) continue
        const has = flagsOf(word)
        if ((has & isFar) !== 0) return false
        if ((has & isEscape) !== 0) seeEscapes()
        words.push(2 * word)
        ends.push(end)
      }
    }
    told = to
  }
  carry(base, told, blob.length)
  return !overflows()
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
