import { List } from './memory'
import { did } from './work'

/** Stretches of a base that one text is made of, at most: a few bytes of a pack could ask for millions. */
const mostStretches: i32 = 1 << 16

/**
 * The stretches that a text was made of: where each begins in the text, where in the base, and its length; one behind the other, in the order of the
 * text. What goes on in both is one stretch; all between two of them is new.
 */
export const copies = new List()

let delta: usize = 0
let length: i32 = 0
let next: i32 = 0

function byte(): i32 {
  if (next < length) return load<u8>(delta + next++)
  next++
  return 0
}
function number(): i32 {
  let value: i64 = 0
  for (let shift: i64 = 0; shift < 35; shift += 7) {
    if (next >= length) return -1
    const one = byte()
    value += (<i64>(one & 0x7f)) << shift
    if (one < 0x80) return value > 0x7fffffff ? -1 : <i32>value
  }
  return -1
}

/** The length of what a delta makes from a base of so many bytes (gitformat-pack, "Deltified representation"); -1 where it is broken or not one of this base. */
export function lengthOfResult(at: usize, size: i32, baseLength: i32): i32 {
  delta = at
  length = size
  next = 0
  const base = number()
  return base === baseLength ? number() : -1
}

/** Puts a text together, once its length was asked for; false where the delta is broken, or has more stretches than anyone's change. */
export function apply(base: usize, baseLength: i32, text: usize, textLength: i32): bool {
  did(length)
  copies.size = 0
  let filled = 0
  /** Where the last stretch ends in the base and in the text: one that goes on there is the same. */
  let copied = 0
  let ended = -1
  while (next < length) {
    const instruction = byte()
    if (instruction >= 0x80) {
      let offset = 0
      let size = 0
      if (instruction & 1) offset = byte()
      if (instruction & 2) offset |= byte() << 8
      if (instruction & 4) offset |= byte() << 16
      if (instruction & 8) offset |= byte() << 24
      if (instruction & 16) size = byte()
      if (instruction & 32) size |= byte() << 8
      if (instruction & 64) size |= byte() << 16
      if (size === 0) size = 0x10000
      if (next > length || <u32>offset > <u32>baseLength || size > baseLength - offset || size > textLength - filled) return false
      if (offset === copied && filled === ended) copies.set(copies.size - 1, copies.get(copies.size - 1) + size)
      else {
        if (copies.size + 3 > 3 * mostStretches || !copies.makeRoom(copies.size + 3)) return false
        copies.pair(filled, offset)
        copies.push(size)
      }
      memory.copy(text + filled, base + offset, size)
      copied = offset + size
      filled += size
      ended = filled
    } else {
      if (instruction === 0 || instruction > length - next || instruction > textLength - filled) return false
      memory.copy(text + filled, delta + next, instruction)
      next += instruction
      filled += instruction
    }
  }
  return filled === textLength
}

/** The stretch that `movedAt` was last asked for. */
let copy: i32 = 0
export function beginMoved(): void {
  copy = 0
}
/** How far what stands somewhere has moved since the base; asked in order, for what is not new. */
export function movedAt(at: i32): i32 {
  while (copies.get(copy) + copies.get(copy + 2) <= at) copy += 3
  return copies.get(copy) - copies.get(copy + 1)
}
