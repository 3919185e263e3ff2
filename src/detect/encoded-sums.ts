import { createHash, createPrivateKey, createPublicKey } from 'node:crypto'
import { alphabets } from './alphabets.ts'

/** The bytes of a text in digits of base 58, or null where one is none: each leading `1` is a byte of zero. */
function fromBase58(text: string): Buffer | null {
  let number = 0n
  for (const letter of text) {
    const digit = alphabets.base58.indexOf(letter)
    if (digit < 0) return null
    number = number * 58n + BigInt(digit)
  }
  const hex = number === 0n ? '' : number.toString(16)
  const zeros = /^1*/.exec(text)![0].length
  return Buffer.concat([Buffer.alloc(zeros), Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex')])
}

function toBase58(bytes: Buffer): string {
  let text = ''
  for (let rest = BigInt(`0x0${bytes.toString('hex')}`); rest > 0n; rest /= 58n)
    text = alphabets.base58[Number(rest % 58n)]! + text
  return '1'.repeat(bytes.findIndex((byte) => byte !== 0)) + text
}

const sha256 = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest()
/** Bitcoin’s checksum: the first four bytes of SHA-256 of SHA-256. */
const doubled = (bytes: Buffer): Buffer => sha256(sha256(bytes)).subarray(0, 4)

/** Whether the bytes of a text in base 58 end in their own checksum, as those of Bitcoin’s keys do. */
export function isBase58Check(text: string): boolean {
  const bytes = fromBase58(text)
  return bytes !== null && bytes.length > 4 && doubled(bytes.subarray(0, -4)).equals(bytes.subarray(-4))
}

/** A text in base 58 whose last bytes are made its checksum. */
export function withBase58Check(text: string): string {
  const body = fromBase58(text)!.subarray(0, -4)
  return toBase58(Buffer.concat([body, doubled(body)]))
}

/** The bytes of a text in base 32 of RFC 4648 without padding, or null where it has other characters or bits that no byte needs. */
function fromBase32(text: string): Buffer | null {
  const bytes: number[] = []
  let rest = 0
  let bits = 0
  for (const letter of text) {
    const digit = alphabets.base32.indexOf(letter)
    if (digit < 0) return null
    rest = ((rest << 5) | digit) & 0xfff
    bits += 5
    if (bits >= 8) bytes.push((rest >> (bits -= 8)) & 0xff)
  }
  return bits < 5 && (rest & ((1 << bits) - 1)) === 0 ? Buffer.from(bytes) : null
}

function toBase32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? []).map((five) => alphabets.base32[Number.parseInt(five.padEnd(5, '0'), 2)]!).join('')
}

/** CRC-16 of the polynomial x¹⁶ + x¹² + x⁵ + 1 that starts from 0, its lower byte first. */
function crc16(bytes: Buffer): Buffer {
  let sum = 0
  for (const byte of bytes) {
    sum ^= byte << 8
    for (let n = 0; n < 8; n++) sum = ((sum << 1) ^ ((sum & 0x8000) === 0 ? 0 : 0x1021)) & 0xffff
  }
  return Buffer.from([sum & 0xff, sum >> 8])
}

/** Whether the bytes of a text in base 32 end in their own CRC-16, as those of Stellar’s and NATS’s keys do. */
export function isCrc16(text: string): boolean {
  const bytes = fromBase32(text)
  return bytes !== null && bytes.length > 2 && crc16(bytes.subarray(0, -2)).equals(bytes.subarray(-2))
}

/** A text in base 32 whose last bytes are made its CRC-16. */
export function withCrc16(text: string): string {
  const bits = [...text].map((letter) => alphabets.base32.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const body = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2))).subarray(0, -2)
  return toBase32(Buffer.concat([body, crc16(body)]))
}

/** What stands before the 32 bytes of a private key of Ed25519 in PKCS #8: https://www.rfc-editor.org/rfc/rfc8410#section-7 */
const opening = Buffer.from('302e020100300506032b657004220420', 'hex')

/** The 32 bytes of the public key to those of a private one. */
function publicOf(seed: Buffer): Buffer {
  const key = createPrivateKey({ key: Buffer.concat([opening, seed]), format: 'der', type: 'pkcs8' })
  return createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32)
}

/** Whether a text in base 58, behind its last colon where it has one, is 32 bytes and the public key of Ed25519 to them. */
export function isKeyPair(text: string): boolean {
  const bytes = fromBase58(text.slice(text.lastIndexOf(':') + 1))
  return bytes?.length === 64 && publicOf(bytes.subarray(0, 32)).equals(bytes.subarray(32))
}

/** A pair made of a text, behind what stands before its last colon. */
export function withKeyPair(text: string): string {
  const seed = sha256(Buffer.from(text))
  return text.slice(0, text.lastIndexOf(':') + 1) + toBase58(Buffer.concat([seed, publicOf(seed)]))
}
