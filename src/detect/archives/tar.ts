import { type Archive, type Member, type Room, tooMany } from './archive.ts'

const block = 512

/**
 * Files one behind the other, each after a header of 512 bytes (POSIX.1-2017, pax, "ustar Interchange Format"), with the long names of
 * GNU tar (type `L`) and pax (type `x`, its record `path`).
 */
export const tar: Archive = {
  name: 'tar',
  is: (bytes) => bytes.length >= block && textAt(bytes, 257, 5) === 'ustar',
  open: (bytes, room) => members(bytes, room),
}

function* members(bytes: Uint8Array, room: Room): Generator<Member> {
  let longName: string | undefined
  for (let at = 0; at + block <= bytes.length && textAt(bytes, at + 257, 5) === 'ustar'; ) {
    const size = sizeAt(bytes, at + 124)
    if (size < 0) return
    const content = bytes.subarray(at + block, Math.min(bytes.length, at + block + size))
    const type = String.fromCharCode(bytes[at + 156] ?? 0)
    const prefix = textAt(bytes, at + 345, 155)
    const name = longName ?? (prefix === '' ? '' : `${prefix}/`) + textAt(bytes, at, 100)
    longName = undefined
    if (type === 'L') longName = textAt(content, 0, Math.min(content.length, 4096))
    else if (type === 'x') longName = /(?:^|\n)\d+ path=([^\n]*)\n/.exec(textAt(content, 0, Math.min(content.length, 8192)))?.[1]
    else if ((type === '0' || type === '\0' || type === '7') && content.length > 0) {
      if (--room.entries < 0) {
        room.cut.add(tooMany)
        return
      }
      yield { name, bytes: content }
    }
    at += block + Math.ceil(size / block) * block
  }
}

/** Text up to its first zero. */
function textAt(bytes: Uint8Array, at: number, length: number): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset + at, Math.max(0, Math.min(length, bytes.length - at))).toString()
  const end = text.indexOf('\0')
  return end < 0 ? text : text.slice(0, end)
}

/** A size in octal; sizes of 8 GiB and more, in GNU's binary form, are in no blob. */
function sizeAt(bytes: Uint8Array, at: number): number {
  const text = textAt(bytes, at, 12).trim()
  return /^[0-7]{1,11}$/.test(text) ? Number.parseInt(text, 8) : -1
}
