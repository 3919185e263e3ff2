import { type Bytes, byteSet } from '../alphabets.ts'

/** All characters of base64, standard and for URLs; those of hex are among them. */
export const encodedBytes: Bytes = byteSet('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_')

/** Encoded text that holds a key is not shorter. */
export const shortestRun = 24

/**
 * Calls `found` with each run of `encodedBytes` that is long enough; it gives back where to go on, which is not before the run's end.
 * Only [first, length) is looked at, where no run goes across either. One byte in `shortestRun` is looked at, and its neighbours only where it is one of the set.
 */
export function eachRun(
  bytes: Uint8Array,
  found: (start: number, end: number) => number,
  first = 0,
  length = bytes.length,
): void {
  const set = encodedBytes
  let done = first
  for (let i = first + shortestRun - 1; i < length; i += shortestRun) {
    if (set[bytes[i]!] === 0) continue
    let start = i
    while (start > done && set[bytes[start - 1]!] === 1) start--
    const least = start + shortestRun - 1
    // most words end soon
    if (least >= length || set[bytes[least]!] === 0) continue
    let end = i + 1
    while (end < length && set[bytes[end]!] === 1) end++
    if (end - start < shortestRun) continue
    done = found(start, end)
    // on to the first place of this row behind it
    i = Math.max(i, done - 1 - (done % shortestRun))
  }
}
