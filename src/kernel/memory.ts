/** Bytes that may be taken in all: the memory has twice as many, since what was given back lies between what was not, and there must be room in one piece. */
const most: usize = memory.size() << 15

let inUse: usize = 0

/** Whether something did not fit since it was last asked: what is worked on is to be given up. */
let overflowed = false

/** Zero where there is no room. */
export function take(size: usize): usize {
  if (inUse + size > most) {
    overflowed = true
    return 0
  }
  inUse += size
  return heap.alloc(size)
}

export function giveBack(at: usize, size: usize): void {
  if (at === 0) return
  inUse -= size
  heap.free(at)
}

export function hasOverflowed(): bool {
  const has = overflowed
  overflowed = false
  return has
}

/** A list of numbers that grows. What does not fit any more is left out, and told by `hasOverflowed`. */
@unmanaged
export class List {
  at: usize = 0
  size: i32 = 0
  room: i32 = 0

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
    const room = max(max(64, 2 * this.room), least)
    const wider = take((<usize>room) << 2)
    if (wider === 0) return false
    memory.copy(wider, this.at, (<usize>this.size) << 2)
    giveBack(this.at, (<usize>this.room) << 2)
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
