import type { Range } from '../surroundings.ts'
import { elementsAt, isEncryptedKey, standsAt, tags } from './der.ts'
import { type Keystore, mostEntries } from './keystore.ts'

/**
 * Reads a store of Java: numbers with their high byte first, texts and certificates behind their length, as `java.io.DataInput` has them. Where one goes on
 * behind the end, nothing more is read.
 */
function reader(bytes: Buffer, start: number) {
  let at = start
  const has = (count: number): boolean => count >= 0 && at + count <= bytes.length
  const number = (size: 1 | 2 | 4): number => {
    if (!has(size)) {
      at = bytes.length + 1
      return -1
    }
    const value = bytes.readUIntBE(at, size)
    at += size
    return value
  }
  const skip = (count: number): boolean => {
    if (has(count)) at += count
    else at = bytes.length + 1
    return at <= bytes.length
  }
  return {
    at: () => at,
    number,
    skip,
    text: () => skip(number(2)),
    /** The range of bytes behind their length. */
    block: (): Range | null => {
      const length = number(4)
      const from = at
      return skip(length) && length > 0 ? [from, from + length] : null
    },
  }
}
type Reader = ReturnType<typeof reader>

/** JKS and JCEKS (`sun.security.provider.JavaKeyStore` and `com.sun.crypto.provider.JceKeyStore` of OpenJDK): their first bytes, a version, entries. */
const magics = ['feedfeed', 'cececece']
const entries = { privateKey: 1, certificate: 2, secretKey: 3 } as const

/** Java's own stores of keys, `.jks`, `.jceks` and `.keystore`. */
export const java: Keystore = {
  name: 'jks',
  firsts: [0xfe, 0xce],
  mayBe: (bytes) => magics.some((magic) => standsAt(bytes, 0, `${magic}000000`)) && (bytes[7] === 1 || bytes[7] === 2),
  keyIn(bytes) {
    const hasTypes = bytes[7] === 2
    const read = reader(bytes, 8)
    const count = read.number(4)
    for (let left = Math.min(count, mostEntries); left > 0; left--) {
      const tag = read.number(4)
      read.text()
      if (!read.skip(8)) return null
      if (tag === entries.privateKey) {
        const key = read.block()
        return key !== null && isEncryptedInfo(bytes, key) ? key : null
      }
      if (tag === entries.secretKey) {
        // a sealed object, as Java writes objects down
        const from = read.at()
        return standsAt(bytes, from, 'aced0005') ? [from, bytes.length] : null
      }
      if (tag !== entries.certificate || !isCertificate(read, hasTypes)) return null
    }
    return null
  },
}

function isCertificate(read: Reader, hasType: boolean): boolean {
  if (hasType) read.text()
  return read.block() !== null
}

function isEncryptedInfo(bytes: Buffer, [from, to]: Range): boolean {
  const [info] = elementsAt(bytes, from, to, tags.sequence) ?? []
  return info !== undefined && info.to === to && isEncryptedKey(bytes, info.from, info.to)
}

const bagTypes = { certificate: 1, key: 2, secret: 3, sealed: 4 } as const
const longestSalt = 64
const mostIterations = 1 << 24

/**
 * BKS of Bouncy Castle (`BcKeyStoreSpi`), which Android apps have: a version, a salt, how often it is mixed, and entries up to a zero. Of `UBER` and `BCFKS`
 * nothing can be told: they are encrypted as a whole.
 */
export const bouncyCastle: Keystore = {
  name: 'bks',
  firsts: [0],
  mayBe: (bytes) => bouncyEntries(bytes) > 0,
  keyIn(bytes) {
    const read = reader(bytes, bouncyEntries(bytes))
    for (let left = mostEntries; left > 0; left--) {
      const type = read.number(1)
      if (type < bagTypes.certificate || type > bagTypes.sealed || !read.text() || !read.skip(8)) return null
      const chain = read.number(4)
      if (chain < 0 || chain > mostEntries) return null
      for (let i = 0; i < chain; i++) if (!isCertificate(read, true)) return null
      if (type === bagTypes.certificate) {
        if (!isCertificate(read, true)) return null
        continue
      }
      // what kind of key it is stands in it only where it is not sealed: zero is a private one, two a secret one
      const kind = type === bagTypes.sealed ? 0 : read.number(1)
      if (type !== bagTypes.sealed && !(read.text() && read.text())) return null
      const key = read.block()
      if (key === null) return null
      if (kind !== 1) return key
    }
    return null
  },
}

/** Where the entries of a store of Bouncy Castle would begin; -1 where the bytes are none. The first one's type and the length of its name are looked at, too. */
function bouncyEntries(bytes: Uint8Array): number {
  if (!(standsAt(bytes, 0, '00000001') || standsAt(bytes, 0, '00000002'))) return -1
  if (!standsAt(bytes, 4, '000000')) return -1
  const salt = bytes[7]!
  const at = 8 + salt
  if (salt < 8 || salt > longestSalt || at + 8 > bytes.length) return -1
  const iterations = bytes[at]! * 0x1000000 + bytes[at + 1]! * 0x10000 + bytes[at + 2]! * 0x100 + bytes[at + 3]!
  const type = bytes[at + 4]!
  const name = bytes[at + 5]! * 0x100 + bytes[at + 6]!
  const isEntry = type >= bagTypes.certificate && type <= bagTypes.sealed && name > 0 && name < 512
  return iterations > 0 && iterations < mostIterations && isEntry ? at + 4 : -1
}
