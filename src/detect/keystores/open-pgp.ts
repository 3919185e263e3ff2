import type { Range } from '../surroundings.ts'
import { headLength, type Keystore, mostEntries } from './keystore.ts'

/** Packets by their tags (RFC 9580, section 5). */
const secretKey = 5
const secretSubkey = 7

interface Packet {
  readonly tag: number
  readonly from: number
  readonly to: number
}

/** The packet at an offset (RFC 9580, section 4.2), of a length that is told; its end may lie behind that of the bytes. */
function packetAt(bytes: Uint8Array, at: number): Packet | null {
  const head = bytes[at]
  const [a = 0, b = 0, c = 0, d = 0, e = 0] = bytes.subarray(at + 1, at + 6)
  if (head === undefined || (head & 0x80) === 0) return null
  const packet = (tag: number, size: number, length: number): Packet => ({ tag, from: at + 1 + size, to: at + 1 + size + length })
  const long = (first: number, second: number, third: number, fourth: number) =>
    first * 0x1000000 + second * 0x10000 + third * 0x100 + fourth
  if ((head & 0x40) !== 0) {
    const tag = head & 0x3f
    if (a < 192) return packet(tag, 1, a)
    if (a < 224) return packet(tag, 2, (a - 192) * 256 + b + 192)
    return a === 255 ? packet(tag, 5, long(b, c, d, e)) : null
  }
  const tag = (head >> 2) & 0x0f
  const type = head & 3
  if (type === 0) return packet(tag, 1, a)
  if (type === 1) return packet(tag, 2, a * 256 + b)
  return type === 2 ? packet(tag, 4, long(a, b, c, d)) : null
}

/** How the public half of a key goes (RFC 9580, section 5.5.5; GnuPG's own algorithms among them): whole numbers, a curve before them, or bytes. */
const halves = new Map<
  number,
  { readonly numbers?: number; readonly curve?: true; readonly more?: true; readonly size?: number }
>([
  ...[1, 2, 3].map((id) => [id, { numbers: 2 }] as const),
  [16, { numbers: 3 }],
  [20, { numbers: 3 }],
  [17, { numbers: 4 }],
  [18, { numbers: 1, curve: true, more: true }],
  [19, { numbers: 1, curve: true }],
  [22, { numbers: 1, curve: true }],
  [25, { size: 32 }],
  [26, { size: 56 }],
  [27, { size: 32 }],
  [28, { size: 57 }],
])

/** The version, the time and the algorithm of a key: where its public half begins, or -1. */
function behindHead(bytes: Uint8Array, from: number): number {
  const version = bytes[from]!
  const at = from + 5 + (version === 3 ? 2 : 0)
  const isKey = version >= 3 && version <= 6 && halves.has(bytes[at]!) && (version > 3 || bytes[at]! <= 3)
  return isKey ? at + 1 + (version > 4 ? lengthOfHalf : 0) : -1
}

/** From version 5 on the public half stands behind its length. */
const lengthOfHalf = 4

/** Where the public half ends, or -1. */
function behindPublic(bytes: Uint8Array, { from, to }: Packet): number {
  let at = behindHead(bytes, from)
  if (at < 0) return -1
  const half = halves.get(bytes[at - 1 - (bytes[from]! > 4 ? lengthOfHalf : 0)]!)!
  if (half.curve === true) {
    const size = bytes[at]!
    if (size === 0 || size > 32) return -1
    at += 1 + size
  }
  for (let i = 0; i < (half.numbers ?? 0) && at < to; i++) {
    const bits = bytes[at]! * 256 + bytes[at + 1]!
    if (bits === 0 || bits > 16_384) return -1
    at += 2 + ((bits + 7) >> 3)
  }
  if (half.more === true) at += 1 + bytes[at]!
  at += half.size ?? 0
  return at < to ? at : -1
}

/** The secret half of a key, encrypted or not. Of one that is kept elsewhere, on a card or offline, GnuPG writes a mark in its place (its doc/DETAILS). */
function secretIn(bytes: Buffer, packet: Packet): Range | null {
  if (packet.to > bytes.length) return null
  const at = behindPublic(bytes, packet)
  if (at < 0) return null
  // the way to make a key of a passphrase that stands for none
  const isElsewhere = bytes[at + 2] === 101 && bytes.toString('latin1', at + 4, at + 7) === 'GNU'
  return isElsewhere || packet.to - at < shortestSecret ? null : [at, packet.to]
}
const shortestSecret = 12

/** Secret keys of OpenPGP as `gpg --export-secret-keys` writes them, and the `secring.gpg` of old: a key that is secret stands first. */
export const openPgp: Keystore = {
  name: 'openpgp',
  firsts: [0x94, 0x95, 0x96, 0xc5],
  mayBe(bytes) {
    const packet = packetAt(bytes, 0)
    return packet !== null && packet.tag === secretKey && packet.to - packet.from > 32 && behindHead(bytes, packet.from) > 0
  },
  keyIn(bytes) {
    let at = 0
    for (let left = mostEntries; left > 0 && at < bytes.length; left--) {
      const packet = packetAt(bytes, at)
      if (packet === null) return null
      const secret = packet.tag === secretKey || packet.tag === secretSubkey ? secretIn(bytes, packet) : null
      if (secret !== null) return secret
      at = packet.to
    }
    return null
  },
}

/** How the files begin that `gpg-agent` keeps below `private-keys-v1.d` (GnuPG, agent/keyformat.txt): an expression as it is, or lines with names. */
const expressions = ['(21:protected-private-key(', '(11:private-key(']
const lines = ['Created: ', 'Key: (']
const inLine = /(?:^|\n)Key: {1,4}\((?:protected-)?private-key[ \n(]/

/** Secret keys as `gpg-agent` keeps them; those of a card are only named there. */
export const agentKey: Keystore = {
  name: 'gpg-agent',
  firsts: [...'(CK'].map((letter) => letter.charCodeAt(0)),
  mayBe(bytes) {
    const isBegun = (texts: readonly string[]) => texts.some((text) => begins(bytes, text))
    return isBegun(expressions) || (isBegun(lines) && inLine.test(headOf(bytes)))
  },
  keyIn: (bytes) => [0, bytes.length],
}
const begins = (bytes: Uint8Array, text: string): boolean => [...text].every((letter, i) => bytes[i] === letter.charCodeAt(0))
const headOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, headLength)).toString('latin1')
