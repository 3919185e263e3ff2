import type { Range } from '../surroundings.ts'
import { beginsEncryptedKey, behindHead, elementAt, elementsAt, isEncryptedKey, standsAt, tags } from './der.ts'
import type { Keystore } from './keystore.ts'

const { integer, octets, sequence } = tags

/**
 * A private key alone in DER, of `.der`, `.pk8` and `.key`: PKCS #8 (RFC 5958, section 2), PKCS #1 (RFC 8017, appendix A.1.2), RFC 5915. What it is in
 * base64, `formats/bare-private-key.ts` finds.
 */
export const derKey: Keystore = {
  name: 'der',
  firsts: [sequence],
  isFile: true,
  mayBe(bytes) {
    const from = behindHead(bytes, 0)
    return standsAt(bytes, from, '0201') && bytes[from + 2]! < 2
  },
  keyIn: (bytes) => wholeOf(bytes, isKey),
}

/** One that is encrypted (RFC 5958, section 3). */
export const encryptedDerKey: Keystore = {
  name: 'der',
  firsts: [sequence],
  mayBe: (bytes) => beginsEncryptedKey(bytes, behindHead(bytes, 0)),
  keyIn: (bytes) => wholeOf(bytes, isEncryptedKey),
}

/** The SEQUENCE that is all of the bytes, but for a line's end behind it. */
function wholeOf(bytes: Buffer, is: (bytes: Buffer, from: number, to: number) => boolean): Range | null {
  const whole = elementAt(bytes, 0, bytes.length)
  if (whole === null || whole.to < bytes.length - 2 || whole.to - whole.from < shortest) return null
  return is(bytes, whole.from, whole.to) ? [0, whole.to] : null
}
const shortest = 32

function isKey(bytes: Buffer, from: number, to: number): boolean {
  const version = bytes[from + 2]
  const pkcs8 = elementsAt(bytes, from, to, integer, sequence, octets)
  if (pkcs8 !== null) return elementAt(bytes, pkcs8[1]!.from, pkcs8[1]!.to)?.tag === tags.id
  if (version === 1) return elementsAt(bytes, from, to, integer, octets, tags.first) !== null
  return [rsa, dsa].some((numbers) => elementsAt(bytes, from, to, ...numbers)?.at(-1)?.to === to)
}
/** A version, then the numbers of RSA; those of DSA, as OpenSSL writes them. */
const rsa = Array.from({ length: 9 }, () => integer)
const dsa = Array.from({ length: 6 }, () => integer)
