import { createPrivateKey, createPublicKey, type JsonWebKey, type KeyObject, sign, verify } from 'node:crypto'
import type { RandomBytes } from '../model/world.ts'
import { isTooLarge } from './rs256.ts'

/** A key pair: the private half as OpenSSH keeps it, the public one as it stands in `authorized_keys`, without a comment. */
export interface KeyPair {
  readonly private: string
  readonly public: string
}

/**
 * The public half of a private key in PEM (PKCS #1, #8, SEC 1) or OpenSSH's own form, as `ssh-ed25519 AAAA...`. Undefined for one that is
 * encrypted or no key, and for one whose halves do not belong together: anyone can write down another's public half in a file.
 */
export function publicHalf(text: string): string | undefined {
  try {
    const pem = text.replaceAll('\\r', '').replaceAll('\\n', '\n')
    const key = pem.includes('BEGIN OPENSSH PRIVATE KEY') ? fromOpenSsh(pem) : createPrivateKey(pem)
    if (key === undefined || isTooLarge(key)) return undefined
    const blob = blobOf(createPublicKey(key).export({ format: 'jwk' }))
    return blob !== undefined && isPair(key, createPublicKey(key)) ? `${wordOf(blob)} ${blob.toString('base64')}` : undefined
  } catch {
    return undefined
  }
}

/** A new Ed25519 pair (RFC 8032: the private half is 32 bytes of chance). */
export function newKeyPair(random: RandomBytes): KeyPair {
  const seed = Buffer.from(random(32))
  // RFC 8410: what stands before the 32 bytes.
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed])
  const own = createPublicKey(createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })).export({ format: 'jwk' })
  const point = Buffer.from(own.x!, 'base64url')
  const blob = blobOf(own)!
  const check = Buffer.from(random(4))
  const secret = Buffer.concat([check, check, text('ssh-ed25519'), bytes(point), bytes(Buffer.concat([seed, point])), text('')])
  const padding = Buffer.from(Array.from({ length: (8 - (secret.length % 8)) % 8 }, (_, index) => index + 1))
  const file = Buffer.concat([
    Buffer.from(magic, 'latin1'),
    ...[text('none'), text('none'), text(''), count(1), bytes(blob), bytes(Buffer.concat([secret, padding]))],
  ])
  const lines = file.toString('base64').replace(/.{70}/g, '$&\n').trimEnd()
  // OpenSSH reads no file whose last line has no end.
  const pem = ['-----BEGIN OPENSSH PRIVATE KEY-----', lines, '-----END OPENSSH PRIVATE KEY-----', ''].join('\n')
  return { private: pem, public: `ssh-ed25519 ${blob.toString('base64')}` }
}

/** https://cvsweb.openbsd.org/src/usr.bin/ssh/PROTOCOL.key */
const magic = 'openssh-key-v1\0'

function fromOpenSsh(pem: string): KeyObject | undefined {
  const body = /-----BEGIN OPENSSH PRIVATE KEY-----([A-Za-z0-9+/=\s]+)-----END/.exec(pem)?.[1] ?? ''
  const file = Buffer.from(body.replace(/\s/g, ''), 'base64')
  if (file.subarray(0, magic.length).toString('latin1') !== magic) return undefined
  const outer = reader(file.subarray(magic.length))
  if (outer.bytes().toString() !== 'none') return undefined
  outer.bytes()
  outer.bytes()
  if (outer.count() !== 1) return undefined
  outer.bytes()
  const inner = reader(outer.bytes())
  const check = inner.count()
  if (inner.count() !== check) return undefined
  const jwk = privateJwk(inner.bytes().toString(), inner)
  return jwk === undefined ? undefined : createPrivateKey({ key: jwk, format: 'jwk' })
}

function privateJwk(word: string, inner: ReturnType<typeof reader>): JsonWebKey | undefined {
  const number = () => inner.bytes()
  if (word === 'ssh-ed25519') {
    const [x, both] = [number(), number()]
    return { kty: 'OKP', crv: 'Ed25519', x: url(x), d: url(both.subarray(0, 32)) }
  }
  if (word === 'ssh-rsa') {
    const [n, e, d, qi, p, q] = [number(), number(), number(), number(), number(), number()].map(plain)
    const [dp, dq] = [p, q].map((prime) => big(d!) % (big(prime!) - 1n)).map(unsigned)
    const parts = { n, e, d, p, q, dp, dq, qi }
    return { kty: 'RSA', ...Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, url(part!)])) }
  }
  const curve = curves.find(({ ssh }) => word === `ecdsa-sha2-${ssh}`)
  if (curve === undefined || number().toString() !== curve.ssh) return undefined
  const [point, d] = [number(), plain(number())]
  const [x, y] = [point.subarray(1, 1 + curve.size), point.subarray(1 + curve.size)]
  const padded = Buffer.concat([Buffer.alloc(Math.max(0, curve.size - d.length)), d])
  return { kty: 'EC', crv: curve.crv, x: url(x), y: url(y), d: url(padded) }
}

const curves = [
  { ssh: 'nistp256', crv: 'P-256', size: 32 },
  { ssh: 'nistp384', crv: 'P-384', size: 48 },
  { ssh: 'nistp521', crv: 'P-521', size: 66 },
] as const

/** A public key as SSH writes it: RFC 4253, section 6.6; RFC 5656, section 3.1; RFC 8709, section 4. */
function blobOf({ kty, crv, x, y, n, e }: JsonWebKey): Buffer | undefined {
  const part = (value: string | undefined) => Buffer.from(value ?? '', 'base64url')
  if (kty === 'OKP' && crv === 'Ed25519') return Buffer.concat([text('ssh-ed25519'), bytes(part(x))])
  if (kty === 'RSA') return Buffer.concat([text('ssh-rsa'), bytes(positive(part(e))), bytes(positive(part(n)))])
  const curve = curves.find((each) => kty === 'EC' && each.crv === crv)
  if (curve === undefined) return undefined
  const point = Buffer.concat([Buffer.from([4]), part(x), part(y)])
  return Buffer.concat([text(`ecdsa-sha2-${curve.ssh}`), text(curve.ssh), bytes(point)])
}

/** What one half signs the other has to know. */
function isPair(secret: KeyObject, open: KeyObject): boolean {
  const algorithm = secret.asymmetricKeyType === 'ed25519' ? null : 'sha256'
  const message = Buffer.from('one pair')
  return verify(algorithm, message, open, sign(algorithm, message, secret))
}

function reader(data: Buffer) {
  let at = 0
  const count = () => {
    at += 4
    return data.readUInt32BE(at - 4)
  }
  return {
    count,
    bytes(): Buffer {
      const size = count()
      if (at + size > data.length) throw new RangeError('cut off')
      at += size
      return data.subarray(at - size, at)
    },
  }
}

const count = (value: number): Buffer => {
  const four = Buffer.alloc(4)
  four.writeUInt32BE(value)
  return four
}
const bytes = (value: Buffer): Buffer => Buffer.concat([count(value.length), value])
const text = (value: string): Buffer => bytes(Buffer.from(value))
const wordOf = (blob: Buffer): string => reader(blob).bytes().toString()
const url = (value: Buffer): string => value.toString('base64url')
/** Numbers of SSH are signed: a leading zero keeps them positive. */
const plain = (value: Buffer): Buffer => (value[0] === 0 ? value.subarray(1) : value)
const positive = (value: Buffer): Buffer => ((value[0] ?? 0) >= 128 ? Buffer.concat([Buffer.from([0]), value]) : value)
const big = (value: Buffer): bigint => BigInt(`0x${value.toString('hex')}`)
const unsigned = (value: bigint): Buffer => {
  const hex = value.toString(16)
  return Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex')
}
