import { deflateRawSync } from 'node:zlib'

export interface File {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A zip as PKWARE's APPNOTE has it. */
export function zipOf(files: readonly File[], method: 0 | 8 = 8, flags = 0): Buffer {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let at = 0
  for (const { name, bytes } of files) {
    const packed = method === 8 ? deflateRawSync(bytes) : Buffer.from(bytes)
    const title = Buffer.from(name)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(flags, 2)
    fields.writeUInt16LE(method, 4)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(bytes.length, 18)
    fields.writeUInt16LE(title.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, title, packed])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(at, 10)
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, rest, title]))
    locals.push(local)
    at += local.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(files.length, 4)
  end.writeUInt16LE(files.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...locals, directory, Buffer.from('PK\x05\x06', 'latin1'), end])
}

/** A tar as POSIX has it; names of more than 100 bytes as GNU tar or pax writes them. */
export function tarOf(files: readonly File[], long: 'L' | 'x' = 'L'): Buffer {
  const blocks: Buffer[] = []
  const add = (name: string, type: string, bytes: Uint8Array) => {
    const header = Buffer.alloc(512)
    header.write(name.slice(0, 100), 0)
    header.write(bytes.length.toString(8).padStart(11, '0'), 124)
    header.write(type, 156)
    header.write('ustar\x0000', 257, 'latin1')
    blocks.push(header, Buffer.from(bytes), Buffer.alloc((512 - (bytes.length % 512)) % 512))
  }
  for (const { name, bytes } of files) {
    if (name.length > 100) {
      if (long === 'L') add('././@LongLink', 'L', Buffer.from(`${name}\0`))
      else {
        const length = ` path=${name}\n`.length
        add('pax', 'x', Buffer.from(`${length + String(length + 3).length} path=${name}\n`))
      }
    }
    add(name, '0', bytes)
  }
  return Buffer.concat([...blocks, Buffer.alloc(1024)])
}
