import { createPrivateKey, type KeyObject, sign } from 'node:crypto'
import { Missing } from './missing.ts'

/**
 * A JWT signed with RSA and SHA-256 (RFC 7515, RFC 7518 section 3.3). `pem` is PKCS #8 or #1, with line breaks or with the `\n` of a JSON
 * file that was read as text. Throws `Missing` where it is no RSA key: what it says never reaches the sentence.
 */
export function signRs256(claims: { readonly [claim: string]: string | number }, pem: string, kid?: string): string {
  const header = { alg: 'RS256', typ: 'JWT', ...(kid === undefined ? {} : { kid }) }
  const text = [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
  return `${text}.${sign('sha256', Buffer.from(text), rsaKey(pem)).toString('base64url')}`
}

function rsaKey(pem: string): KeyObject {
  let key: KeyObject
  try {
    key = createPrivateKey(pem.replaceAll('\\r', '').replaceAll('\\n', '\n'))
  } catch {
    throw new Missing('the private key can’t be read')
  }
  if (key.asymmetricKeyType !== 'rsa') throw new Missing('the private key is no RSA key')
  if (isTooLarge(key)) throw new Missing('the private key is larger than any that is in use')
  return key
}

/** OpenSSL itself checks no signature of a larger one; whoever writes one down lets the run reckon for minutes. */
export const isTooLarge = (key: KeyObject): boolean => (key.asymmetricKeyDetails?.modulusLength ?? 0) > 16_384
