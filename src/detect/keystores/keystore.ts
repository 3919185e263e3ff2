import type { Range } from '../surroundings.ts'

/**
 * A format of binary files that keep private keys. All of it is told by the bytes, not by the file's name. The formats are few, and hardly a file
 * begins like one: what every file is asked is its first bytes alone.
 */
export interface Keystore {
  /** As it stands among the layers of a leak. */
  readonly name: string
  /** The bytes that it may begin with. */
  readonly firsts: readonly number[]
  /** Only a file is one: in base64 it is found otherwise. */
  readonly isFile?: true
  /** Whether bytes that begin with one of them may be one, by the first `headLength` of them. */
  readonly mayBe: (bytes: Uint8Array) => boolean
  /** The first private key in it, encrypted or not; null where it holds none: certificates and public keys alone, or a broken file. */
  readonly keyIn: (bytes: Buffer) => Range | null
}

/** So many bytes say whether a file may be a key store. */
export const headLength = 1024
/** Entries that are looked at: stores of certificates have some hundreds. */
export const mostEntries = 10_000
