import type { Slices } from '../model/world.ts'
import { bufferOf } from './bytes.ts'

/** The index of a pack of SHA-1 objects (gitformat-pack, "Version 2 pack-*.idx files"). */
export interface PackIndex {
  /** Where entries begin in the pack, in order. */
  readonly offsets: Uint32Array
  /** The number of an object's entry in that order, or -1 where the pack does not have it. `id` is 40 hex digits. */
  entryOf(id: string): number
  /** The number of the entry that begins at an offset, or -1. */
  entryAt(offset: number): number
  /** Where an object's entry begins, or -1. */
  offsetOfBytes(id: Uint8Array): number
  /** Where an entry ends. */
  endOf(entry: number): number
}

const magic = 0xff744f63
const header = 8
const fanout = 256 * 4
const idLength = 20
/** Two checksums at the end of an index, one at the end of a pack. */
const trailer = idLength

/**
 * Reads an index. Null where it is of another version, has offsets of 64 bits, or is not what it says: then git reads the pack.
 * `packSize` is the pack's length in bytes. Objects' ids, most of the file, are read once one is asked for.
 */
export function readPackIndex(file: Pick<Slices, 'size' | 'read'>, packSize: number): PackIndex | null {
  const head = bufferOf(file.read(0, header + fanout))
  if (head.length < header + fanout || head.readUInt32BE(0) !== magic || head.readUInt32BE(4) !== 2) return null
  const below = (byte: number): number => (byte < 0 ? 0 : head.readUInt32BE(header + 4 * byte))
  const count = below(255)
  const ids = header + fanout
  const places = ids + count * (idLength + 4)
  if (file.size !== places + count * 4 + 2 * trailer) return null
  for (let byte = 0; byte < 256; byte++) if (below(byte) < below(byte - 1)) return null
  const sorted = new Uint32Array(count)
  const unsorted = bufferOf(file.read(places, count * 4))
  for (let i = 0; i < count; i++) {
    const offset = unsorted.readUInt32BE(4 * i)
    if (offset >= 0x80000000 || offset >= packSize - trailer) return null
    sorted[i] = offset
  }
  sorted.sort()

  let read: { readonly ids: Buffer; readonly places: Buffer } | undefined
  const offsetOfBytes = (id: Uint8Array): number => {
    read ??= { ids: bufferOf(file.read(ids, count * idLength)), places: bufferOf(file.read(places, count * 4)) }
    const known = read.ids
    let [low, high] = [below(id[0]! - 1), below(id[0]!)]
    while (low < high) {
      const middle = (low + high) >> 1
      const at = middle * idLength
      let same = 0
      while (same < idLength && known[at + same] === id[same]) same++
      if (same === idLength) return read.places.readUInt32BE(4 * middle)
      if (known[at + same]! < id[same]!) low = middle + 1
      else high = middle
    }
    return -1
  }

  const entryAt = (offset: number): number => {
    let [low, high] = [0, count]
    while (low < high) {
      const middle = (low + high) >> 1
      if (sorted[middle]! < offset) low = middle + 1
      else high = middle
    }
    return sorted[low] === offset ? low : -1
  }
  const room = Buffer.alloc(idLength)
  return {
    offsets: sorted,
    entryOf: (id) => (id.length === 2 * idLength && room.write(id, 'hex') === idLength ? entryAt(offsetOfBytes(room)) : -1),
    entryAt,
    offsetOfBytes,
    endOf: (entry) => (entry + 1 < count ? sorted[entry + 1]! : packSize - trailer),
  }
}
