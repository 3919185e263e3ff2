/**
 * Rooms of the memory, each a power of two in bytes that begins at a multiple of itself, so that two halves that are both free become one again. Whatever is
 * asked for and in which order it comes back, there is a room or there is none, and what does not fit is told: nothing here ever stops the program.
 */

/** A room is not smaller: 32 bytes. */
const smallest: i32 = 5
const largest: i32 = 31
/** What the program's own objects, of which there are few, do not need. */
const size: usize = ((memory.size() << 13) * 7) & ~31
const start: usize = heap.alloc(size)
/** For each 32 bytes: of which size the room is that begins there, and whether it is free; 0 where none begins. */
const rooms: usize = heap.alloc(size >> smallest)
const isFree: u8 = 0x40
/** The first free room of each size; a free room begins with the next one and the one before it. */
const heads = memory.data(4 * (largest + 1))

/** Whether something did not fit since it was last asked: what is worked on is to be given up. */
let overflowed = false

begin()

function begin(): void {
  let at: usize = 0
  for (let order = largest; order >= smallest; order--)
    if (size - at >= (<usize>1) << order) {
      link(start + at, order)
      at += (<usize>1) << order
    }
}

function roomAt(at: usize): usize {
  return rooms + ((at - start) >> smallest)
}
function headOf(order: i32): usize {
  return heads + ((<usize>order) << 2)
}
function link(at: usize, order: i32): void {
  const head = headOf(order)
  const next = load<usize>(head)
  store<usize>(at, next)
  store<usize>(at, 0, 4)
  if (next !== 0) store<usize>(next, at, 4)
  store<usize>(head, at)
  store<u8>(roomAt(at), isFree | <u8>order)
}
function unlink(at: usize, order: i32): void {
  const next = load<usize>(at)
  const before = load<usize>(at, 4)
  if (next !== 0) store<usize>(next, before, 4)
  store<usize>(before !== 0 ? before : headOf(order), next)
  store<u8>(roomAt(at), 0)
}

/** Zero where there is no room. */
export function take(size: usize): usize {
  const order = max(smallest, 32 - <i32>clz(max(<usize>1, size) - 1))
  let wider = order
  while (wider <= largest && load<usize>(headOf(wider)) === 0) wider++
  if (wider > largest) {
    overflowed = true
    return 0
  }
  const at = load<usize>(headOf(wider))
  unlink(at, wider)
  while (wider > order) {
    wider--
    link(at + ((<usize>1) << wider), wider)
  }
  store<u8>(roomAt(at), <u8>order)
  return at
}

export function giveBack(room: usize): void {
  if (room === 0) return
  let at = room
  let order = <i32>load<u8>(roomAt(at))
  store<u8>(roomAt(at), 0)
  for (; order < largest; order++) {
    const other = start + ((at - start) ^ ((<usize>1) << order))
    if (other - start >= size || load<u8>(roomAt(other)) !== (isFree | <u8>order)) break
    unlink(other, order)
    at = min(at, other)
  }
  link(at, order)
}

/** Whether what is worked on is to be given up; it still is afterwards. */
export function overflows(): bool {
  return overflowed
}

export function hasOverflowed(): bool {
  const has = overflowed
  overflowed = false
  return has
}

/** A list keeps so much room for what comes next: numbers. */
const mostKept: i32 = 1 << 20

/** A list of numbers that grows. What does not fit any more is left out, and told by `hasOverflowed`. */
@unmanaged
export class List {
  at: usize = 0
  size: i32 = 0
  room: i32 = 0

  /** Empties it, and gives back what was needed for an extraordinary text. */
  clear(): void {
    this.size = 0
    if (this.room <= mostKept) return
    giveBack(this.at)
    this.at = 0
    this.room = 0
  }

  push(value: i32): void {
    if (this.size === this.room && !this.makeRoom(this.size + 1)) return
    store<i32>(this.at + ((<usize>this.size) << 2), value)
    this.size++
  }

  pair(one: i32, other: i32): void {
    if (this.size + 2 > this.room && !this.makeRoom(this.size + 2)) return
    const at = this.at + ((<usize>this.size) << 2)
    store<i32>(at, one)
    store<i32>(at, other, 4)
    this.size += 2
  }

  get(index: i32): i32 {
    return load<i32>(this.at + ((<usize>index) << 2))
  }

  set(index: i32, value: i32): void {
    store<i32>(this.at + ((<usize>index) << 2), value)
  }

  makeRoom(least: i32): bool {
    if (least <= this.room) return true
    const room = 1 << (32 - clz(max(64, least) - 1))
    const wider = take((<usize>room) << 2)
    if (wider === 0) return false
    memory.copy(wider, this.at, (<usize>this.size) << 2)
    giveBack(this.at)
    this.at = wider
    this.room = room
    return true
  }

  /** What is needed of it, in a room of its own; zero where it is empty, or there is no room. */
  copied(): usize {
    if (this.size === 0) return 0
    const copy = take((<usize>this.size) << 2)
    if (copy !== 0) memory.copy(copy, this.at, (<usize>this.size) << 2)
    return copy
  }
}
