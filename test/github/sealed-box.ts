/**
 * The open side of libsodium's sealed box, written for the local GitHub from libsodium's own page
 * (https://doc.libsodium.org/public-key_cryptography/sealed_boxes): independent of the code that seals.
 */
import { createPrivateKey, createPublicKey, diffieHellman, generateKeyPairSync } from 'node:crypto'
import { hsalsa, xsalsa20poly1305 } from '@noble/ciphers/salsa.js'
import { blake2b } from '@noble/hashes/blake2.js'

export interface BoxKeys {
  readonly publicKey: Uint8Array
  /** Throws where the box was not sealed for this key or was changed. */
  open(sealed: Uint8Array): Uint8Array
}

export function makeBoxKeys(): BoxKeys {
  const pair = generateKeyPairSync('x25519')
  const publicKey = Buffer.from(pair.publicKey.export({ format: 'jwk' }).x!, 'base64url')
  const secret = pair.privateKey.export({ format: 'jwk' })
  return {
    publicKey,
    open(sealed) {
      if (sealed.length < 48) throw new Error('the sealed box is too short')
      const ephemeral = sealed.subarray(0, 32)
      const shared = diffieHellman({
        privateKey: createPrivateKey({ key: secret, format: 'jwk' }),
        publicKey: createPublicKey({
          key: { kty: 'OKP', crv: 'X25519', x: Buffer.from(ephemeral).toString('base64url') },
          format: 'jwk',
        }),
      })
      const nonce = blake2b(Buffer.concat([ephemeral, publicKey]), { dkLen: 24 })
      return xsalsa20poly1305(boxKey(shared), nonce).decrypt(sealed.subarray(32))
    },
  }
}

/** NaCl's `crypto_box_beforenm`: HSalsa20 of the shared point under a zero nonce. */
function boxKey(shared: Uint8Array): Uint8Array {
  const words = (bytes: Uint8Array) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    return Uint32Array.from({ length: bytes.length / 4 }, (_, i) => view.getUint32(i * 4, true))
  }
  const out = new Uint32Array(8)
  hsalsa(words(new TextEncoder().encode('expand 32-byte k')), words(new Uint8Array(shared)), new Uint32Array(4), out)
  const key = new Uint8Array(32)
  const view = new DataView(key.buffer)
  for (const [index, word] of out.entries()) view.setUint32(index * 4, word, true)
  return key
}
