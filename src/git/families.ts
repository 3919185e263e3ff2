import type { Slices } from '../model/world.ts'
import { bufferOf } from './bytes.ts'
import type { PackIndex } from './pack-index.ts'

/** More than an entry's header and the name of its base ever are. */
const headLength = 64
const kinds = { blob: 3, offsetDelta: 6, idDelta: 7 } as const

/**
 * The blobs of a pack by what they are stored as changes of. Entries are numbered in the order in which they stand; -1 is none. Numbers
 * alone, since a pack may have millions of entries.
 */
export interface Families {
  /** Entries that are blobs stored whole, each the first of a family: those of the largest families first, the others as they stand. */
  readonly wholes: readonly number[]
  /** The first entry that is stored as a change of an entry, and the next one that is a change of the same. */
  readonly firstChange: Int32Array
  readonly nextChange: Int32Array
  /** Where an entry's compressed bytes begin, behind its header. */
  readonly data: Uint32Array
  /** Bytes when it is inflated: for a change those of its instructions. What has more than fit has as many as fit. */
  readonly sizes: Uint32Array
}

/** Reads the headers of all entries (gitformat-pack). What is neither a blob nor a change of one, or is broken, is in no family. */
export function familiesOf(pack: Slices, index: PackIndex): Families {
  const { offsets } = index
  const count = offsets.length
  const families = {
    wholes: [] as number[],
    firstChange: new Int32Array(count).fill(-1),
    nextChange: new Int32Array(count).fill(-1),
    data: new Uint32Array(count),
    sizes: new Uint32Array(count),
  }
  const headAt = headsOf(pack)
  for (let entry = 0; entry < count; entry++) {
    const head = readHead(headAt(offsets[entry]!), offsets[entry]!, index)
    if (head === null) continue
    families.data[entry] = offsets[entry]! + head.length
    families.sizes[entry] = Math.min(head.size, 0xffffffff)
    if (head.base === null) families.wholes.push(entry)
    else {
      const base = index.entryAt(head.base)
      if (base < 0) continue
      families.nextChange[entry] = families.firstChange[base]!
      families.firstChange[base] = entry
    }
  }
  return { ...families, wholes: largestFirst(families) }
}

/** A family of more than one part in so many of a pack is a large one. */
const largePart = 64

/**
 * Those who share a pack come to its end together if what is long is begun first. All others stay in the order of the pack: what
 * stands side by side there is read at once.
 */
function largestFirst(families: Families): readonly number[] {
  const { wholes, sizes } = families
  const weights = new Map(wholes.map((whole) => [whole, sizes[whole]! * membersOf(families, whole)]))
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  const isLarge = (whole: number) => weights.get(whole)! * largePart > all
  const large = wholes.filter(isLarge).sort((a, b) => weights.get(b)! - weights.get(a)! || a - b)
  return [...large, ...wholes.filter((whole) => !isLarge(whole))]
}

/** How many blobs are made from one, itself included. */
const membersOf = (families: Families, whole: number): number => 1 + madeFrom(families, whole).length

/** All entries that are made from one, or from what is made from it. */
export function madeFrom(
  { firstChange, nextChange }: Pick<Families, 'firstChange' | 'nextChange'>,
  whole: number,
): readonly number[] {
  const made: number[] = []
  for (let i = -1, entry = whole; entry !== undefined; entry = made[++i]!)
    for (let change = firstChange[entry]!; change >= 0; change = nextChange[change]!) made.push(change)
  return made
}

/** Beginnings of entries, read many at once since they are asked for in order. */
function headsOf(pack: Slices): (offset: number) => Buffer {
  const width = 1 << 18
  let start = 0
  let bytes: Buffer = Buffer.alloc(0)
  const room = new Uint8Array(width)
  return (offset) => {
    if (offset < start || offset + headLength > start + bytes.length) {
      start = offset
      bytes = bufferOf(pack.read(offset, width, room))
    }
    return bytes.subarray(offset - start, offset - start + headLength)
  }
}

interface Head {
  readonly length: number
  readonly size: number
  /** Offset of the entry that it is a change of; null for a whole blob. */
  readonly base: number | null
}

/** Null for what is neither a blob nor a change of something, or is broken. */
function readHead(head: Buffer, offset: number, index: PackIndex): Head | null {
  let at = 0
  let byte = head[at++]
  if (byte === undefined) return null
  const kind = (byte >> 4) & 7
  let size = byte & 15
  for (let scale = 16; byte >= 0x80; scale *= 128) {
    byte = head[at++]
    if (byte === undefined || scale > 2 ** 42) return null
    size += (byte & 0x7f) * scale
  }
  if (kind === kinds.blob) return { length: at, size, base: null }
  if (kind === kinds.idDelta) {
    const id = head.subarray(at, at + 20)
    const base = id.length === 20 ? index.offsetOfBytes(id) : -1
    return base < 0 ? null : { length: at + 20, size, base }
  }
  if (kind !== kinds.offsetDelta) return null
  let back = -1
  do {
    byte = head[at++]
    if (byte === undefined || at > 12) return null
    back = (back + 1) * 128 + (byte & 0x7f)
  } while (byte >= 0x80)
  return back > 0 && back < offset ? { length: at, size, base: offset - back } : null
}
