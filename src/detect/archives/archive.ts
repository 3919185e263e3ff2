/** What may still be unpacked of one blob, so that no archive takes more time or memory than a big text. */
export interface Room {
  /** Bytes that unpacking may still give. */
  bytes: number
  entries: number
  /** What was left out, in our words. */
  readonly cut: Set<string>
  /** What could not be unpacked by anyone without a password, or a packer that few have. */
  readonly closed: Set<string>
}

/** Room for one blob. */
export const makeRoom = (cut: Set<string>, closed: Set<string>): Room => ({ bytes: 48 << 20, entries: 10_000, cut, closed })

export interface Member {
  /** Its name in the archive; empty where it has none. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** A format of archives or compressed files. All of it is told by the first bytes, not by the file's name. */
export interface Archive {
  readonly name: string
  readonly is: (bytes: Uint8Array) => boolean
  /** Its files one after the other, as far as there is room; null where it is no such archive, or a broken one. */
  readonly open: (bytes: Uint8Array, room: Room) => Iterable<Member> | null
}

/** Packed text is seldom less than a hundredth of itself; more is a bomb, or padding. */
const highestRatio = 200
const small = 1 << 20

/** Unpacks with a bound; null where the packed bytes are broken or give too much, which is told. */
export function unpack(
  packed: Uint8Array,
  room: Room,
  most: number,
  inflate: (packed: Uint8Array, options: { maxOutputLength: number }) => Uint8Array,
): Uint8Array | null {
  const allowed = Math.min(room.bytes, most, Math.max(small, packed.length * highestRatio))
  if (allowed <= 0) {
    room.cut.add(tooMuch)
    return null
  }
  try {
    const bytes = inflate(packed, { maxOutputLength: allowed })
    room.bytes -= bytes.length
    return bytes
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE') {
      room.bytes -= allowed
      room.cut.add(tooMuch)
    } else room.bytes -= Math.min(allowed, packed.length)
    return null
  }
}

const tooMuch = 'what is packed in it is too large to be unpacked'
export const tooMany = 'it has more packed files than are looked at'
