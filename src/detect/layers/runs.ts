import { alphabets, type Bytes, byteSet } from '../alphabets.ts'

/** All characters of base64, standard and for URLs; those of hex are among them. */
export const encodedBytes: Bytes = byteSet(alphabets.base62 + '+/-_')

/** Encoded text that holds a key is not shorter. */
export const shortestRun = 24
