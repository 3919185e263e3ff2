import type { RandomBytes } from '../model/world.ts'
import { alphabets } from './alphabets.ts'
import { pick, pickText } from './random.ts'

/**
 * A JSON Web Token (RFC 7519) with random claims. `payload` bounds the length of its middle piece (the letters that a shape's
 * literal takes are not counted), `signature` that of its last.
 */
export function sampleToken(
  random: RandomBytes,
  payload: readonly [number, number],
  signature: readonly [number, number],
): string {
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const now = 1_600_000_000 + pick(random, 400_000_000)
  const header = encode({ alg: 'RS256', typ: 'JWT', kid: pickText(random, alphabets.hex, 8) })
  const claims: Record<string, unknown> = { iss: String(pick(random, 1e6)), iat: now, exp: now + 3600 }
  // base64 is a third longer than what it holds
  const fill = Math.floor((Math.min(payload[1], payload[0] + 120) * 3) / 4) - JSON.stringify(claims).length - 10
  if (fill > 0) claims.jti = pickText(random, alphabets.base62, fill)
  const [least, most] = signature
  const length = least + pick(random, Math.min(most, Math.max(least, 342)) - least + 1)
  return `${header}.${encode(claims)}.${pickText(random, alphabets.base64url, length)}`
}

/** A JSON object with these members, whose base64 begins with these letters; the letters may reach into the first value. */
export function sampleObject(names: readonly string[], letters: string, random: RandomBytes): Buffer {
  const known = Buffer.from(letters, 'base64').toString('latin1')
  const first = known.slice(`{"${names[0]}":"`.length)
  const value = () => pickText(random, alphabets.base62, 8 + pick(random, 60))
  return Buffer.from(JSON.stringify(Object.fromEntries(names.map((name, i) => [name, (i === 0 ? first : '') + value()]))))
}

/** A macaroon of version 2 in base64url behind a prefix, whose literal goes as far as the name of its place: https://github.com/rescrv/libmacaroons */
export function sampleMacaroon(literal: string, random: RandomBytes): string {
  const start = literal.indexOf('-') + 1
  const field = (type: number, content: Uint8Array) => [type, content.length, ...content]
  const identifier = field(2, Buffer.from(pickText(random, alphabets.hex, 36)))
  const caveats = Array.from({ length: 1 + pick(random, 3) }, () => [
    ...field(2, Buffer.from(JSON.stringify([pick(random, 9), pickText(random, alphabets.hex, 30)]))),
    0,
  ]).flat()
  const place = Buffer.from(literal.slice(start), 'base64url')
  const bytes = Buffer.from([...place, ...identifier, 0, ...caveats, 0, ...field(6, random(32))])
  return literal.slice(0, start) + bytes.toString('base64url')
}

/** A private key block of a type as its BEGIN line names it, with a body that is built like such a key and opens nothing. */
export function samplePrivateKey(type: string, random: RandomBytes): string {
  const body = Buffer.from(bodyOf(type, random))
    .toString('base64')
    .replace(/.{64}(?=.)/g, '$&\n')
  return `-----BEGIN ${type}-----\n${body}\n-----END ${type}-----`
}

function bodyOf(type: string, random: RandomBytes): readonly number[] {
  if (type === 'OPENSSH PRIVATE KEY') return openssh(random)
  if (type.startsWith('PGP')) return [0x95, 0x01, 0xd8, 0x04, ...random(4), 0x01, ...random(300)]
  if (type === 'EC PRIVATE KEY') return sequence(integer(1), tagged(0x04, [...random(32)]), tagged(0xa0, prime256v1))
  if (type === 'DSA PRIVATE KEY') return sequence(integer(0), number(128, random), number(20, random), number(128, random))
  if (type === 'ENCRYPTED PRIVATE KEY') return sequence(sequence(pbes2, sequence()), tagged(0x04, [...random(320)]))
  if (type === 'RSA PRIVATE KEY') return rsa(random)
  return sequence(integer(0), sequence(rsaEncryption, [0x05, 0x00]), tagged(0x04, rsa(random)))
}

/** RFC 8017, A.1.2. */
function rsa(random: RandomBytes): readonly number[] {
  const half = () => number(64, random)
  return sequence(integer(0), number(128, random), integer(65537), number(128, random), half(), half(), half(), half(), half())
}

/** OpenSSH's PROTOCOL.key: magic, cipher, derivation, its options, number of keys, public key, private part. */
function openssh(random: RandomBytes): readonly number[] {
  const text = (bytes: Iterable<number>) => [...length32([...bytes].length), ...bytes]
  const none = text(Buffer.from('none'))
  const kind = text(Buffer.from('ssh-ed25519'))
  const open = text([...kind, ...text(random(32))])
  const check = [...random(4)]
  const closed = text([...check, ...check, ...kind, ...text(random(32)), ...text(random(64)), ...text([]), 1, 2, 3, 4, 5])
  return [...Buffer.from('openssh-key-v1\0'), ...none, ...none, ...text([]), 0, 0, 0, 1, ...open, ...closed]
}

const rsaEncryption = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01]
const prime256v1 = [0x06, 0x08, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07]
const pbes2 = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x05, 0x0d]

/** DER: tag, length, content. */
function tagged(tag: number, content: readonly number[]): readonly number[] {
  const size = content.length
  const length = size < 0x80 ? [size] : size < 0x100 ? [0x81, size] : [0x82, size >> 8, size & 0xff]
  return [tag, ...length, ...content]
}
const sequence = (...items: readonly (readonly number[])[]) => tagged(0x30, items.flat())
const number = (bytes: number, random: RandomBytes) => tagged(0x02, [0, (random(1)[0] ?? 0) | 0x80, ...random(bytes - 1)])
const integer = (value: number) => tagged(0x02, value < 0x80 ? [value] : [value >> 16, (value >> 8) & 0xff, value & 0xff])
const length32 = (size: number) => [size >>> 24, (size >> 16) & 0xff, (size >> 8) & 0xff, size & 0xff]
