import type { Check, Shape } from '../model/service.ts'
import { isBech32 } from './bech32.ts'
import { isBase58Check, isCrc16, isKeyPair } from './encoded-sums.ts'
import { marvinHolds } from './marvin.ts'

/** Whether the inner structure of a key that its shape let pass is what it should be. */
export function checkHolds(check: Check, text: string): boolean {
  if (check === 'jwt') return isJwt(text)
  if (check === 'pem') return isPrivateKeyBlock(text)
  if (check === 'macaroon') return isMacaroon(text)
  if (check === 'bech32') return isBech32(text)
  if (check === 'base58check') return isBase58Check(text)
  if (check === 'crc16') return isCrc16(text)
  if (check === 'ed25519') return isKeyPair(text)
  return 'json' in check ? holdsObject(text, check.json) : marvinHolds(check, text)
}

/** The check of a part, which has none of its own: a private key block is always held to its structure. */
export const checkOfPart = (shape: Shape): Check | undefined =>
  typeof shape[0] === 'string' && /^-----BEGIN [A-Z0-9 ]*PRIVATE KEY/.test(shape[0]) ? 'pem' : undefined

/**
 * The JSON Web Token at the end of a text (RFC 7519): three base64url pieces, of which the first two are JSON objects and the first
 * names an algorithm. What stands before its header is a prefix of the service's own.
 */
export function isJwt(text: string): boolean {
  const pieces = text.split('.')
  const [head = '', payload = ''] = pieces.slice(-3)
  if (pieces.length < 3) return false
  // a prefix may run into the header without a mark between them: a header is JSON, so its first letters are those of `{"`
  const start = head.indexOf('eyJ')
  const header = jsonOf(head.slice(Math.max(start, 0)))
  return header !== null && typeof header.alg === 'string' && jsonOf(payload) !== null
}

/** Whether the base64 of a text that begins with `eyJ`, of either alphabet, is a JSON object with these members. */
export function holdsObject(text: string, members: readonly string[]): boolean {
  const from = text.slice(Math.max(text.indexOf('eyJ'), 0))
  return [/^[A-Za-z0-9+/]+/, /^[\w-]+/].some((letters) => {
    const found = jsonOf(letters.exec(from)?.[0] ?? '')
    return found !== null && members.every((member) => Object.hasOwn(found, member))
  })
}

/**
 * A macaroon of version 2 in base64url behind a prefix that ends in `-`: place, identifier, caveats, and a signature of 32 bytes, with
 * nothing behind it (https://github.com/rescrv/libmacaroons/blob/master/doc/format.txt).
 */
export function isMacaroon(text: string): boolean {
  const bytes = Buffer.from(text.slice(text.indexOf('-') + 1), 'base64url')
  let at = 1
  /** The end of a field that has this type, or nothing; lengths are of 7 bits a byte, lowest first. */
  const field = (type: number): boolean => {
    if (bytes[at] !== type) return false
    const [low = 0, high = 0] = bytes.subarray(at + 1)
    const long = low > 0x7f
    if (long && high > 0x7f) return false
    at += (long ? 3 : 2) + (long ? (low & 0x7f) | (high << 7) : low)
    return at <= bytes.length
  }
  const ends = () => bytes[at] === 0 && ++at > 0
  if (bytes[0] !== 2) return false
  field(1)
  if (!field(2) || !ends()) return false
  while (bytes[at] !== 0) {
    field(1)
    if (!field(2)) return false
    field(4)
    if (!ends()) return false
  }
  at++
  return bytes[at] === 6 && bytes[at + 1] === 32 && at + 34 === bytes.length
}

/** The JSON object that a text is in base64url, or null. */
export function jsonOf(base64url: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(base64url, 'base64url').toString('utf8'))
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}

/** The claims of a JSON Web Token, or null. */
export const claimsOf = (text: string): Record<string, unknown> | null => jsonOf(text.split('.').at(-2) ?? '')

/**
 * A private key block as it was before it was put on one line, indented, quoted or escaped: `-----BEGIN ...`, header lines, base64,
 * `-----END ...`, with `\n` line ends and none behind the last line. All its patterns have bounds: a block is hostile text, too.
 */
export function plainBlock(raw: string): string {
  const lines = raw
    .replace(/\\{1,4}u000[aA]|\\{1,4}r\\{1,4}n|\\{1,4}[nr]|%0[aA]|\r\n?/g, '\n')
    .replace(/^(-----BEGIN [A-Z0-9 ]{1,60}-----)/, '$1\n')
    .replace(/(-----END [A-Z0-9 ]{1,60}-----)$/, '\n$1')
    .split('\n')
    .flatMap((line) => wordsOfBody(withoutMargin(line)))
  // the one empty line that says something ends the headers
  return lines.filter((line, i) => line !== '' || lines[i - 1]?.includes(':') === true).join('\n')
}

/** A line without indentation, comment mark, or the quotes and operators that string it together with others. */
const withoutMargin = (line: string): string =>
  line
    .trim()
    .replace(/\\$/, '')
    .trimEnd()
    .replace(/^[+.,;)\s"'`]{1,20}$/, '')
    .replace(/["'`]{1,3}\s{0,8}[+.,;)]{0,4}$/, '')
    .replace(/^(?:[+.,]?\s{0,8}["'`]{1,3}|(?:#|\/{2,3}!?|\*|>|\|)(?:[ \t]{1,8}|$))/, '')
    .trim()

/** A block whose line breaks became spaces. Header lines and the two border lines have spaces of their own. */
const wordsOfBody = (line: string): string[] =>
  line.includes(' ') && /^[A-Za-z0-9+/= ]+$/.test(line) ? line.split(/ +/) : [line]

/**
 * Whether a block's two lines name the same type, its body is base64, and what it decodes to begins as such a key does: DER of the very
 * length that it claims (RFC 7468, 5958, 8017, 5915), OpenSSH's magic words (PROTOCOL.key), an OpenPGP secret-key packet (RFC 9580).
 */
export function isPrivateKeyBlock(raw: string): boolean {
  const block = /^-----BEGIN ([A-Z0-9 ]+)-----\n([\s\S]*?)\n-----END ([A-Z0-9 ]+)-----$/.exec(plainBlock(raw))
  if (block === null || block[1] !== block[3] || !block[1]!.includes('PRIVATE KEY')) return false
  const lines = block[2]!.split('\n')
  const headers = lines.filter((line) => /^[A-Za-z-]+:/.test(line))
  const body = lines.filter((line) => line !== '' && !headers.includes(line) && !/^=[A-Za-z0-9+/]{4}$/.test(line)).join('')
  if (!/^[A-Za-z0-9+/]{40,}={0,2}$/.test(body) || body.length % 4 === 1) return false
  const bytes = Buffer.from(body, 'base64')
  if (headers.some((line) => /^Proc-Type:.*ENCRYPTED/.test(line))) return bytes.length >= 32 && bytes.length % 8 === 0
  if (block[1] === 'OPENSSH PRIVATE KEY') return bytes.subarray(0, 15).toString('latin1') === 'openssh-key-v1\0'
  if (block[1]!.startsWith('PGP')) {
    // where the checksum of the armor is there, it shows whether something was left out
    const checksum = lines.find((line) => /^=[A-Za-z0-9+/]{4}$/.test(line))
    const whole = checksum === undefined || Buffer.from(checksum.slice(1), 'base64').readUIntBE(0, 3) === crc24(bytes)
    return whole && isSecretKeyPacket(bytes[0]!)
  }
  return isWholeDer(bytes)
}

/** The checksum of ASCII armor (RFC 9580, section 6.1.1). */
function crc24(bytes: Buffer): number {
  let crc = 0xb704ce
  for (const byte of bytes) {
    crc ^= byte << 16
    for (let bit = 0; bit < 8; bit++) crc = (crc & 0x800000) === 0 ? crc << 1 : (crc << 1) ^ 0x1864cfb
  }
  return crc & 0xffffff
}

/** A SEQUENCE that is exactly as long as it says. */
export function isWholeDer(bytes: Buffer): boolean {
  if (bytes[0] !== 0x30) return false
  const first = bytes[1]!
  if (first < 0x80) return bytes.length === 2 + first
  const count = first & 0x7f
  if (count === 0 || count > 3) return false
  return bytes.length === 2 + count + bytes.readUIntBE(2, count)
}

/** Tag 5, in the old form of a packet's header or in the new one. */
const isSecretKeyPacket = (byte: number): boolean => (byte & 0xfc) === 0x94 || byte === 0xc5
