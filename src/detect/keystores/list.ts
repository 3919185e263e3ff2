import type { InBytes, Recognizer } from '../formats/format.ts'
import { derKey, encryptedDerKey } from './der-key.ts'
import { bouncyCastle, java } from './java.ts'
import type { Keystore } from './keystore.ts'
import { agentKey, openPgp } from './open-pgp.ts'
import { pkcs12 } from './pkcs12.ts'

/** All formats, by the kind of key that is told of one. */
const kinds: readonly (readonly [kind: string, stores: readonly Keystore[]])[] = [
  ['private-key/private-key-pkcs12', [pkcs12]],
  ['private-key/private-key-java-keystore', [java, bouncyCastle]],
  ['private-key/private-key-pgp-keyring', [openPgp, agentKey]],
  ['private-key/private-key-der', [derKey, encryptedDerKey]],
]
const all = kinds.flatMap(([, stores]) => stores)

/** Whether bytes may be a file of private keys, by the first `headLength` of them. */
export const mayBeKeystore = (bytes: Uint8Array): boolean =>
  firsts[bytes[0] ?? 1] === 1 && all.some((store) => isPossible(store, bytes))
const isPossible = ({ firsts: its, mayBe }: Keystore, bytes: Uint8Array): boolean => its.includes(bytes[0]!) && mayBe(bytes)
const firsts = new Uint8Array(256)
for (const store of all) for (const byte of store.firsts) firsts[byte] = 1

/** What finds them. */
export const keystores: readonly Recognizer[] = kinds.map(([kind, stores]) => ({
  kind,
  words: [],
  reach: [0, 0],
  find: () => null,
  inBytes: (bytes, path, isFile) => keyIn(isFile ? stores : stores.filter((store) => store.isFile !== true), bytes, path),
}))

function keyIn(stores: readonly Keystore[], bytes: Buffer, path: string | null): InBytes | null {
  for (const store of stores) {
    const range = isPossible(store, bytes) ? store.keyIn(bytes) : null
    if (range !== null) return { value: bytes.toString('base64', ...range), layer: store.name, judged: judge(bytes, path ?? '') }
  }
  return null
}

/** The alias of the key that Android's build tools make on each machine, as Java's stores and PKCS #12 have it (developer.android.com, "Sign your debug build"). */
const debugKey = ['androiddebugkey', [...'androiddebugkey'].map((letter) => `\0${letter}`).join('')]

function judge(bytes: Buffer, path: string): string | null {
  if (debugKey.some((alias) => bytes.includes(alias, 0, 'latin1'))) return 'the key that Android signs debug builds with'
  // Visual Studio makes such a file for each project, to try its packages with
  return /_TemporaryKey\.pfx$/i.test(path) ? 'a key that Visual Studio signs test packages with' : null
}
