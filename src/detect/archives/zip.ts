import { inflateRawSync } from 'node:zlib'
import { type Archive, type Member, type Room, tooMany, unpack } from './archive.ts'
import { isZip } from './packed.ts'

/** The longest comment that may stand behind the end record, with the record itself. */
const tail = 65_557
/** One file is unpacked up to this size. */
const largest = 16 << 20

/**
 * The files that a zip's central directory names (PKWARE's APPNOTE, sections 4.3.7, 4.3.12 and 4.3.16): `.zip`, `.jar`, `.whl` and all
 * that is built like them. Stored and deflated ones are read; one that is encrypted or packed otherwise can't be, nor can ZIP64.
 */
export const zip: Archive = {
  name: 'zip',
  is: isZip,
  open(bytes, room) {
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const end = view.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
    if (end < 0 || end < view.length - tail || end + 22 > view.length) return null
    const start = view.readUInt32LE(end + 16)
    return start >= end ? null : members(view, start, end, room)
  },
}

function* members(view: Buffer, start: number, end: number, room: Room): Generator<Member> {
  for (let at = start; at + 46 <= end && view.readUInt32LE(at) === 0x02014b50; ) {
    const names = view.readUInt16LE(at + 28)
    const name = view.toString('utf8', at + 46, Math.min(end, at + 46 + names))
    const bytes = contentOf(view, at, room)
    if (bytes !== null && bytes.length > 0) yield { name, bytes }
    if (--room.entries < 0) {
      room.cut.add(tooMany)
      return
    }
    at += 46 + names + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32)
  }
}

function contentOf(view: Buffer, entry: number, room: Room): Uint8Array | null {
  const [flags, method] = [view.readUInt16LE(entry + 8), view.readUInt16LE(entry + 10)]
  const [packed, local] = [view.readUInt32LE(entry + 20), view.readUInt32LE(entry + 42)]
  if ((flags & 1) === 1) {
    room.closed.add('what is encrypted in it')
    return null
  }
  if (local + 30 > view.length || view.readUInt32LE(local) !== 0x04034b50) return null
  const from = local + 30 + view.readUInt16LE(local + 26) + view.readUInt16LE(local + 28)
  if (from + packed > view.length) return null
  const bytes = view.subarray(from, from + packed)
  if (method === 8) return unpack(bytes, room, largest, inflateRawSync)
  if (method !== 0) room.closed.add('what is packed in it by another method than deflate')
  return method === 0 ? unpack(bytes, room, largest, stored) : null
}

/** Entries may overlap: what is only copied counts, too. */
function stored(bytes: Uint8Array, { maxOutputLength }: { maxOutputLength: number }): Uint8Array {
  if (bytes.length > maxOutputLength) throw Object.assign(new RangeError('too large'), { code: 'ERR_BUFFER_TOO_LARGE' })
  return bytes
}
