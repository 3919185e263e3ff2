import { inflateSync } from 'node:zlib'
import type { Rebuilt } from '../model/probe.ts'
import type { Slices } from '../model/world.ts'
import { applyDelta, readDeltaHead } from './delta.ts'
import { type Families, familiesOf } from './families.ts'
import type { PackIndex } from './pack-index.ts'

/** A blob from a pack. */
export interface Packed<Note> {
  /** Its number in the order in which entries stand in the pack. */
  readonly entry: number
  /** Good until the visit ends. */
  readonly bytes: Uint8Array
  /** What it is stored as a change of, and that change; null where it is stored whole. */
  readonly change: (Rebuilt & { readonly base: Note }) | null
}

/** Bytes of blobs that are held at once while those that are made from them are read. */
const mostHeld = 64 << 20

/**
 * Reads the blobs of a pack (gitformat-pack), each entry once: what is stored whole, then what is made from it, and so on. `visit` gives a
 * note that is handed to those that are made from a blob. Families are read as `take` gives their numbers, so that several can share a pack.
 * What is not as the format says, larger than `largest` or too much to hold is left out.
 */
export function readPack<Note>(
  pack: Slices,
  index: PackIndex,
  { largest, take }: { readonly largest: number; readonly take: () => number },
  visit: (packed: Packed<Note>) => Note,
): void {
  const head = bufferOf(pack.read(0, 12))
  const signature = head.toString('latin1', 0, 4)
  if (head.length < 12 || signature !== 'PACK' || head.readUInt32BE(4) !== 2 || head.readUInt32BE(8) !== index.offsets.length)
    return
  const families = familiesOf(pack, index)
  const inflated = inflaterOf(pack, index, families)
  /** Blobs from a whole one to what is read now, of those that others are still to be made from, each with the next of them. */
  const path: { readonly made: Made; readonly note: Note; next: number }[] = []
  const rooms = makeRooms()
  let held = 0
  const enter = (entry: number, made: Made, change: Packed<Note>['change']): void => {
    const note = visit({ entry, bytes: made.bytes, change })
    const next = families.firstChange[entry]!
    if (next < 0) rooms.free(made)
    else {
      path.push({ made, note, next })
      held += made.bytes.length
    }
  }
  /** Takes an entry's instructions and makes it from its base. */
  const makeFrom = (base: Uint8Array, entry: number) => {
    const delta = inflated(entry)
    const length = delta === null ? null : readDeltaHead(delta)
    if (delta === null || length === null || length[1] > largest || held + length[1] > mostHeld) return null
    const room = rooms.take(length[1])
    const made = applyDelta(base, delta, room)
    if (made === null) rooms.free({ bytes: room, room })
    return made === null ? null : { ...made, room }
  }
  for (let family = take(); family < families.wholes.length; family = take()) {
    const whole = families.wholes[family]!
    const bytes = families.sizes[whole]! > largest ? null : inflated(whole)
    if (bytes === null) continue
    enter(whole, { bytes, room: null }, null)
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const entry = top.next
      const made = makeFrom(top.made.bytes, entry)
      top.next = families.nextChange[entry]!
      // the last one that is made from it: of a long chain two are held at once
      if (top.next < 0) {
        path.pop()
        held -= top.made.bytes.length
        rooms.free(top.made)
      }
      if (made !== null) enter(entry, made, { ...made, base: top.note })
    }
  }
}

/** A blob, and the room that it was put together in. */
interface Made {
  readonly bytes: Uint8Array
  readonly room: Uint8Array | null
}

/** Rooms for what is put together, used again once nothing is made from that any more. */
function makeRooms(): { take(length: number): Uint8Array; free(made: Made): void } {
  const free: Uint8Array[] = []
  return {
    take(length) {
      const fits = free.findLastIndex((room) => room.length >= length)
      if (fits >= 0) return free.splice(fits, 1)[0]!
      // what is too large to keep is thrown away after its use
      return new Uint8Array(length > largestRoom ? length : Math.max(smallestRoom, length + (length >> 2)))
    },
    free({ room }) {
      if (room === null || room.length > largestRoom + (largestRoom >> 2)) return
      if (free.length >= mostRooms) free.shift()
      free.push(room)
    },
  }
}
const mostRooms = 8
const smallestRoom = 1 << 14
const largestRoom = 1 << 20

/** Gives an entry's bytes; null where they are broken or not as many as they should be. */
function inflaterOf(pack: Slices, index: PackIndex, { data, sizes }: Families): (entry: number) => Uint8Array | null {
  const read = blocksOf(pack)
  return (entry) => {
    const end = index.endOf(entry)
    const [from, size] = [data[entry]!, sizes[entry]!]
    if (end <= from || size > mostHeld) return null
    try {
      // room for all of it at once, and no more: most are small
      const chunkSize = Math.max(64, size + 1)
      const bytes: Uint8Array = inflateSync(read(from, end - from), { maxOutputLength: size + 1, chunkSize })
      return bytes.length === size ? bytes : null
    } catch {
      return null
    }
  }
}

/** Reads stretches; small ones by blocks that are kept, since entries of a family mostly stand near each other. */
function blocksOf(pack: Slices): (offset: number, length: number) => Uint8Array {
  const [width, most] = [1 << 16, 256]
  const blocks: (readonly [number, Uint8Array] | undefined)[] = []
  return (offset, length) => {
    const number = Math.floor(offset / width)
    const from = offset - number * width
    if (from + length > width) return pack.read(offset, length)
    let block = blocks[number % most]
    if (block?.[0] !== number) block = blocks[number % most] = [number, pack.read(number * width, width)]
    return block[1].subarray(from, from + length)
  }
}

const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
