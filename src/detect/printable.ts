import type { Bytes } from './alphabets.ts'

/** No key is shorter than so many printable bytes in a row. */
const shortest = 8
const isPrintable: Bytes = new Uint8Array(256)
for (let byte = 0x20; byte < 0x7f; byte++) isPrintable[byte] = 1
for (const byte of [0x09, 0x0a, 0x0d]) isPrintable[byte] = 1

/**
 * Calls `found` with each stretch of printable ASCII and line ends that a key may stand in: what there is of text in a binary file. One byte in
 * `shortest` is looked at, and those around it only where it is printable.
 */
export function eachPrintable(bytes: Uint8Array, found: (start: number, end: number) => void): void {
  for (let i = shortest - 1; i < bytes.length; i += shortest) {
    let start = i + 1
    while (start > i + 1 - shortest && isPrintable[bytes[start - 1]!] === 1) start--
    if (start > i) continue
    while (i + 1 < bytes.length && isPrintable[bytes[i + 1]!] === 1) i++
    // behind it stands one that is not printable
    if (++i - start >= shortest) found(start, i)
  }
}
