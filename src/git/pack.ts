import { inflateSync } from 'node:zlib'
import type { Slices } from '../model/world.ts'
import { applyDelta, type Rebuilt, readDeltaHead } from './delta.ts'
import type { PackIndex } from './pack-index.ts'

/** A blob from a pack. */
export interface Packed {
  readonly id: string
  readonly bytes: Uint8Array
  /** The blob that it is stored as a change of, by a number of its own, and that change; null where it is stored whole. */
  readonly change: (Rebuilt & { readonly base: number }) | null
  readonly number: number
}

/** Bytes of blobs that are held at once while those that are made from them are read. */
const mostHeld = 96 << 20
/** More than an entry's header and the name of its base ever are. */
const headLength = 64
const kinds = { blob: 3, offsetDelta: 6, idDelta: 7 } as const

interface Entry {
  readonly offset: number
  /** Where its compressed bytes begin. */
  readonly data: number
  /** Bytes when it is inflated: for a change those of its instructions. */
  readonly size: number
  /** Offset of the entry that it is a change of, or -1. */
  readonly base: number
  /** Entries that are changes of this one. */
  readonly changes: Entry[]
}

/**
 * Reads blobs from one pack (gitformat-pack), each entry once: what is stored whole, then what is made from it, and so on. Blobs that
 * are not what the format says, larger than `largest` or too much to hold come in `left`: git reads those, or says what is wrong.
 */
export function* readPack(
  pack: Slices,
  index: PackIndex,
  ids: Iterable<string>,
  { largest, left }: { readonly largest: number; readonly left: string[] },
): Generator<Packed> {
  const wanted = new Map<number, string>()
  for (const id of ids) {
    const offset = index.offsetOf(id)
    // two objects in one place are no pack's
    if (wanted.has(offset)) left.push(id)
    else wanted.set(offset, id)
  }
  const head = bufferOf(pack.read(0, 12))
  const signature = head.toString('latin1', 0, 4)
  const known = head.length === 12 && signature === 'PACK' && head.readUInt32BE(4) === 2 && head.readUInt32BE(8) === index.count
  const wholes = known ? familiesOf(pack, index, [...wanted.keys()]) : []
  const given = new Set<number>()
  let [number, held] = [0, 0]
  interface Step {
    readonly entry: Entry
    readonly bytes: Uint8Array
    readonly number: number
    next: number
  }
  for (const whole of wholes) {
    const bytes = whole.size > largest ? null : inflated(pack, index, whole)
    if (bytes === null) continue
    const path: Step[] = []
    const enter = function* (entry: Entry, made: Uint8Array, change: Packed['change']): Generator<Packed> {
      const id = wanted.get(entry.offset)
      number++
      if (id !== undefined) {
        given.add(entry.offset)
        yield { id, bytes: made, change, number }
      }
      if (entry.changes.length === 0) return
      path.push({ entry, bytes: made, number, next: 0 })
      held += made.length
    }
    yield* enter(whole, bytes, null)
    while (path.length > 0) {
      const { entry, bytes: base, number: baseNumber } = path.at(-1)!
      const child = entry.changes[path.at(-1)!.next++]
      if (child === undefined) {
        held -= base.length
        path.pop()
        continue
      }
      const delta = inflated(pack, index, child)
      const length = delta === null ? null : readDeltaHead(delta)
      if (delta === null || length === null || length[1] > largest || held + length[1] > mostHeld) continue
      const made = applyDelta(base, delta)
      if (made !== null) yield* enter(child, made.bytes, { ...made, base: baseNumber })
    }
  }
  for (const [offset, id] of wanted) if (!given.has(offset)) left.push(id)
}

/** The entries that are stored whole, each with all that leads from it to the entries asked for; those that lead nowhere are not there. */
function familiesOf(pack: Slices, index: PackIndex, offsets: readonly number[]): readonly Entry[] {
  const entries = new Map<number, Entry | null>()
  const wholes: Entry[] = []
  const windows = readerOf(pack)
  for (const start of [...offsets].sort((a, b) => a - b)) {
    let child: Entry | undefined
    for (let offset = start; ; ) {
      const there = entries.get(offset)
      if (there !== undefined) {
        if (child !== undefined) there?.changes.push(child)
        break
      }
      const entry = index.endOf(offset) < 0 ? null : readHead(windows(offset), offset, index)
      entries.set(offset, entry)
      if (entry === null) break
      if (child !== undefined) entry.changes.push(child)
      if (entry.base < 0) {
        wholes.push(entry)
        break
      }
      child = entry
      offset = entry.base
    }
  }
  return wholes
}

/** Beginnings of entries, read many at once since they are asked for more or less in order. */
function readerOf(pack: Slices): (offset: number) => Buffer {
  const width = 1 << 16
  let start = 0
  let bytes: Buffer = Buffer.alloc(0)
  return (offset) => {
    if (offset < start || offset + headLength > start + bytes.length) {
      start = offset
      bytes = bufferOf(pack.read(offset, width))
    }
    return bytes.subarray(offset - start, offset - start + headLength)
  }
}

/** Null for what is neither a blob nor a change of something, or is broken. */
function readHead(head: Buffer, offset: number, index: PackIndex): Entry | null {
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
  const made = (base: number): Entry | null =>
    base >= offset && kind === kinds.offsetDelta ? null : { offset, data: offset + at, size, base, changes: [] }
  if (kind === kinds.blob) return made(-1)
  if (kind === kinds.idDelta) {
    const id = head.subarray(at, at + 20)
    at += 20
    const base = id.length === 20 ? index.offsetOfBytes(id) : -1
    return base < 0 ? null : made(base)
  }
  if (kind !== kinds.offsetDelta) return null
  let back = -1
  do {
    byte = head[at++]
    if (byte === undefined || at > 12) return null
    back = (back + 1) * 128 + (byte & 0x7f)
  } while (byte >= 0x80)
  return back > 0 && back < offset ? made(offset - back) : null
}

/** An entry's bytes; null where they are broken or not as many as they should be. */
function inflated(pack: Slices, index: PackIndex, { offset, data, size }: Entry): Uint8Array | null {
  const end = index.endOf(offset)
  if (end <= data || size > mostHeld) return null
  try {
    const bytes: Uint8Array = inflateSync(pack.read(data, end - data), { maxOutputLength: size + 1 })
    return bytes.length === size ? bytes : null
  } catch {
    return null
  }
}

const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
