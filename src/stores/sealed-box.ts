import { createPrivateKey, createPublicKey, diffieHellman, type KeyObject } from 'node:crypto'
import type { RandomBytes } from '../model/world.ts'

/**
 * libsodium's sealed box, as GitHub asks for it (https://doc.libsodium.org/public-key_cryptography/sealed_boxes): a key pair for this one
 * message, whose public half goes first; then NaCl's box (X25519, HSalsa20, XSalsa20-Poly1305) under a nonce that is BLAKE2b-192 of
 * both public halves. Only the holder of `publicKey`'s other half can open it; not even the sender can.
 */
export async function sealBox(message: Uint8Array, publicKey: Uint8Array, random: RandomBytes): Promise<Uint8Array> {
  const [{ hsalsa, xsalsa20poly1305 }, { blake2b }] = await Promise.all([
    import('@noble/ciphers/salsa.js'),
    import('@noble/hashes/blake2.js'),
  ])
  const secret = secretOf(random(32))
  const ours = publicOf(secret)
  // OpenSSL refuses a public key of small order, for which everyone knows the shared point.
  const point = diffieHellman({ privateKey: secret, publicKey: fromPublic(publicKey) })
  const key = new Uint32Array(8)
  hsalsa(wordsOf(Buffer.from('expand 32-byte k')), wordsOf(point), new Uint32Array(4), key)
  const nonce = blake2b(Buffer.concat([ours, publicKey]), { dkLen: 24 })
  return Buffer.concat([ours, xsalsa20poly1305(bytesOf(key), nonce).encrypt(message)])
}

/** RFC 8410: what stands before the 32 bytes of an X25519 private key. */
const privatePrefix = Buffer.from('302e020100300506032b656e04220420', 'hex')

const secretOf = (bytes: Uint8Array): KeyObject =>
  createPrivateKey({ key: Buffer.concat([privatePrefix, bytes]), format: 'der', type: 'pkcs8' })

const publicOf = (secret: KeyObject): Uint8Array =>
  Buffer.from(createPublicKey(secret).export({ format: 'jwk' }).x as string, 'base64url')

const fromPublic = (bytes: Uint8Array): KeyObject =>
  createPublicKey({ key: { kty: 'OKP', crv: 'X25519', x: Buffer.from(bytes).toString('base64url') }, format: 'jwk' })

function wordsOf(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Uint32Array.from({ length: bytes.length / 4 }, (_, index) => view.getUint32(index * 4, true))
}

function bytesOf(words: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(words.length * 4)
  const view = new DataView(bytes.buffer)
  for (const [index, word] of words.entries()) view.setUint32(index * 4, word, true)
  return bytes
}
