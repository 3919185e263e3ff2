import type { Range } from '../surroundings.ts'
import { beginsEncryptedKey, behindHead, elementAt, elementsAt, isEncryptedKey, standsAt, tags } from './der.ts'
import { type Keystore, mostEntries } from './keystore.ts'

/** The types of bags, but for their last byte (RFC 7292, appendix D), with the tag and the length of an object identifier. */
const bag = Buffer.from('060b2a864886f70d010c0a01', 'hex')
const bags = { key: 1, shroudedKey: 2, secret: 5 } as const
/** PKCS #7 data, and signed data, likewise. */
const contents = ['06092a864886f70d010701', '06092a864886f70d010702']

/**
 * PKCS #12 (RFC 7292), of `.p12`, `.pfx` and Java's own key stores: version 3, then what holds the bags. Bags of certificates are no leak; those of keys
 * stand in the part that is not encrypted as a whole, each encrypted alone. What is encrypted as a whole can't be told from certificates.
 */
export const pkcs12: Keystore = {
  name: 'pkcs12',
  firsts: [tags.sequence],
  mayBe: (bytes) => contentAt(bytes) >= 0,
  keyIn(bytes) {
    let at = contentAt(bytes)
    for (let left = mostEntries; left > 0; left--) {
      at = bytes.indexOf(bag, at)
      if (at < 0) return null
      const range = keyBehind(bytes, at + bag.length)
      if (range !== null) return range
      at += bag.length
    }
    return null
  },
}

/** Where the type of the content begins, or -1. A length need not be told before (X.690, section 8.1.3.6), as Bouncy Castle writes it. */
function contentAt(bytes: Uint8Array): number {
  const from = behindHead(bytes, 0)
  if (!standsAt(bytes, from, '020103') || bytes[from + 3] !== tags.sequence) return -1
  const content = behindHead(bytes, from + 3)
  return contents.some((hex) => standsAt(bytes, content, hex)) ? content : -1
}

/** The key in a bag whose type ends at an offset with the byte there. It may be cut in pieces: only its beginning is looked at. */
function keyBehind(bytes: Buffer, at: number): Range | null {
  const type = bytes[at]
  if (type !== bags.key && type !== bags.shroudedKey && type !== bags.secret) return null
  if (bytes[at + 1] !== tags.first) return null
  const from = behindHead(bytes, at + 1)
  if (bytes[from] !== tags.sequence) return null
  const inner = behindHead(bytes, from)
  const element = elementAt(bytes, from, bytes.length)
  const to = element?.to ?? bytes.length
  if (to - inner < shortestKey) return null
  if (type === bags.shroudedKey) return beginsEncryptedKey(bytes, inner) || isEncryptedKey(bytes, inner, to) ? [from, to] : null
  if (type === bags.key) return elementsAt(bytes, inner, to, tags.integer, tags.sequence) === null ? null : [from, to]
  return bytes[inner] === tags.id ? [from, to] : null
}
const shortestKey = 32
