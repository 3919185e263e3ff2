import { gunzipSync } from 'node:zlib'
import { type Archive, unpack } from './archive.ts'
import { isGzip } from './packed.ts'

/** One compressed file (RFC 1952); its name, if it has one, is that of the file outside. */
export const gzip: Archive = {
  name: 'gzip',
  is: isGzip,
  open(packed, room) {
    const before = room.cut.size
    const bytes = unpack(packed, room, room.bytes, gunzipSync)
    if (bytes !== null) return [{ name: '', bytes }]
    return room.cut.size > before ? [] : null
  },
}
