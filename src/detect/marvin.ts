import type { Marvin } from '../model/service.ts'

/** Whether a key's end is the checksum of what stands before it. */
export function marvinHolds(check: Marvin, text: string): boolean {
  return check.marvin.some((seed) => endOf(check, text).equals(checksum(check, seed, text)))
}

/** A text whose end is made the checksum of the rest. */
export function withMarvin(check: Marvin, seed: string, text: string): string {
  if (check.text === true) return text.slice(0, -check.kept) + checksum(check, seed, text).toString('latin1')
  const bytes = Buffer.from(text, 'base64')
  const before = bytes.length - check.kept
  // where the four characters of a signature end inside a byte, the rest of that byte is zero: a checksum begins with a whole one
  bytes[before - 1]! &= ~((1 << (((before - 3) * 8) % 6)) - 1)
  checksum(check, seed, bytes.toString('base64')).copy(bytes, before)
  const plain = bytes.toString(/[-_]/.test(text) ? 'base64url' : 'base64').replace(/={1,2}$/, '')
  return plain + /={0,2}$/.exec(text)![0]
}

const endOf = ({ kept, text: plain }: Marvin, text: string): Buffer =>
  plain === true ? Buffer.from(text.slice(-kept), 'latin1') : Buffer.from(text, 'base64').subarray(-kept)

function checksum({ kept, text: plain }: Marvin, seed: string, text: string): Buffer {
  const start = Buffer.from(seed, 'latin1')
  const halves = [start.readUInt32BE(4), start.readUInt32BE(0)] as const
  if (plain === true)
    return Buffer.from(inDigits(marvin32(Buffer.from(text.slice(0, -kept), 'latin1'), halves)).slice(0, kept), 'latin1')
  const sum = Buffer.alloc(4)
  sum.writeUInt32LE(marvin32(Buffer.from(text, 'base64').subarray(0, -kept), halves))
  return sum.subarray(0, kept)
}

/** The characters of Entra ID's client secrets, in the order in which a checksum counts with them. */
const digits = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890.-_~'

function inDigits(number: number): string {
  let text = ''
  for (let rest = number; rest > 0; rest = Math.floor(rest / digits.length)) text = digits[rest % digits.length] + text
  return text
}

/**
 * Marvin32 of bytes, its halves folded into 32 bits (https://github.com/microsoft/security-utilities, Marvin.NetFramework.cs). A seed has
 * 64 bits.
 */
export function marvin32(bytes: Uint8Array, seed: readonly [low: number, high: number]): number {
  let [low, high] = seed
  const mix = (word: number) => {
    low = (low + word) | 0
    high ^= low
    low = (rotated(low, 20) + high) | 0
    high = rotated(high, 9) ^ low
    low = (rotated(low, 27) + high) | 0
    high = rotated(high, 19)
  }
  const whole = bytes.length & ~3
  for (let i = 0; i < whole; i += 4) mix(bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24))
  let rest = 0x80
  for (let i = bytes.length - 1; i >= whole; i--) rest = (rest << 8) | bytes[i]!
  mix(rest)
  mix(0)
  return (low ^ high) >>> 0
}

const rotated = (word: number, by: number): number => (word << by) | (word >>> (32 - by))
