/** What stands at an offset of DER, or of BER where its length is not told before (X.690, section 8.1): its tag, and where its content begins and ends. */
export interface Element {
  readonly tag: number
  readonly from: number
  /** Of one whose length is not told, the end of what it stands in. */
  readonly to: number
}

/** The element at an offset, which ends before `stop`; null where there is none. Tags of one byte, lengths of up to four. */
export function elementAt(bytes: Uint8Array, at: number, stop: number): Element | null {
  if (at + 2 > stop) return null
  const tag = bytes[at]!
  const first = bytes[at + 1]!
  if ((tag & 0x1f) === 0x1f) return null
  if (first === 0x80) return (tag & 0x20) === 0 ? null : { tag, from: at + 2, to: stop }
  const count = first < 0x80 ? 0 : first & 0x7f
  if (count > 4 || at + 2 + count > stop) return null
  let length = first < 0x80 ? first : 0
  for (let i = 0; i < count; i++) length = length * 256 + bytes[at + 2 + i]!
  const from = at + 2 + count
  return from + length > stop ? null : { tag, from, to: from + length }
}

/** The elements one behind the other from an offset on, as these tags say; null where others stand there. */
export function elementsAt(bytes: Uint8Array, at: number, stop: number, ...tags: readonly number[]): readonly Element[] | null {
  const found: Element[] = []
  let next = at
  for (const tag of tags) {
    const element = elementAt(bytes, next, stop)
    if (element === null || element.tag !== tag) return null
    found.push(element)
    next = element.to
  }
  return found
}

/** Tags of the types that key files are made of. */
export const tags = { integer: 0x02, octets: 0x04, id: 0x06, sequence: 0x30, first: 0xa0 } as const

/** Whether bytes begin, at an offset, with these, in hex. */
export const standsAt = (bytes: Uint8Array, at: number, hex: string): boolean => {
  for (let i = 0; i < hex.length / 2; i++) if (bytes[at + i] !== Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16)) return false
  return true
}

/** The offset behind a tag and its length: the first bytes of a file do not hold all that it is the length of. */
export const behindHead = (bytes: Uint8Array, at: number): number => at + 2 + (bytes[at + 1]! > 0x80 ? bytes[at + 1]! & 0x7f : 0)

/** What `EncryptedPrivateKeyInfo` has within its SEQUENCE (RFC 5958, section 3): an algorithm, and what it encrypted. */
export const isEncryptedKey = (bytes: Uint8Array, from: number, to: number): boolean => {
  const parts = elementsAt(bytes, from, to, tags.sequence, tags.octets)
  return parts !== null && elementAt(bytes, parts[0]!.from, parts[0]!.to)?.tag === tags.id
}

/** The algorithms that encrypt keys, of PKCS #5 and of PKCS #12, with their tag and their length: all but their last byte. */
const algorithms = ['06092a864886f70d0105', '060a2a864886f70d010c01']
/** Whether one of them stands here: how the same begins, where its end is not known. */
export const beginsEncryptedKey = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === tags.sequence && algorithms.some((hex) => standsAt(bytes, behindHead(bytes, at), hex))
