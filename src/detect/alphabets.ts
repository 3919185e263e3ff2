import type { Alphabet } from '../model/service.ts'

const digit = '0123456789'
const lower = 'abcdefghijklmnopqrstuvwxyz'
const upper = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const base62 = digit + upper + lower

/** The characters of each alphabet, in the order in which a checksum counts with them. All are ASCII. */
export const alphabets: Readonly<Record<Alphabet, string>> = {
  digit,
  hex: digit + 'abcdef',
  hexUpper: digit + 'ABCDEF',
  hexAny: digit + 'abcdefABCDEF',
  lower,
  upper,
  letter: upper + lower,
  /** RFC 4648, section 6. */
  base32: upper + '234567',
  base36: digit + lower,
  base36upper: digit + upper,
  /** Bitcoin's: without `0`, `O`, `I` and `l`. */
  base58: '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz',
  base62,
  word: base62 + '_',
  base64: base62 + '+/',
  base64url: base62 + '-_',
  /** RFC 3986, section 2.3. */
  unreserved: base62 + '-._~',
  /** RFC 7235, section 2.1, without its padding. */
  token68: base62 + '-._~+/',
  /** RFC 3986, section 3.2.1, without the `:` that ends a user's name. */
  userinfo: base62 + "-._~!$&'()*+,;=%",
  hostname: base62 + '-.',
}

/** Whether a name is one of the alphabets. */
export const isAlphabet = (name: string): name is Alphabet => Object.hasOwn(alphabets, name)

/** A set of bytes: 1 at each byte that is in it. */
export type Bytes = Uint8Array

/** The set of the bytes of an ASCII text. */
export function byteSet(text: string): Bytes {
  const set = new Uint8Array(256)
  for (let i = 0; i < text.length; i++) set[text.charCodeAt(i)] = 1
  return set
}

const sets = new Map<Alphabet, Bytes>()
/** The set of an alphabet's bytes; made once. */
export function setOf(alphabet: Alphabet): Bytes {
  let set = sets.get(alphabet)
  if (set === undefined) sets.set(alphabet, (set = byteSet(alphabets[alphabet])))
  return set
}

/** `A-Z a-z 0-9 _`. */
export const wordBytes: Bytes = byteSet(base62 + '_')
