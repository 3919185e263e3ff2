import type { Kernel } from '../../src/detect/kernel.ts'
import type { Seen } from '../../src/detect/probe.ts'

/** What the kernel keeps of a quiet text, by the layout in `src/kernel/blob.ts`. */
export interface SeenText {
  readonly text: Buffer
  readonly isBinary: boolean
  readonly escapes: boolean
  /** Words, each twice and one more where it may lead to something, and the offset behind each. */
  readonly words: readonly number[]
  readonly ends: readonly number[]
  /** Where it looks random: starts and ends. */
  readonly places: readonly number[]
  readonly steps: number
  readonly opened: number
}

/** Reads what a kernel keeps of a text, which must not have been ended. */
export function readSeen({ memory: { bytes, numbers, floats } }: Kernel, seen: Seen): SeenText {
  const [text, length, , words, size, places, placesSize] = numbers.subarray(seen >> 2, (seen >> 2) + 7) as unknown as [
    number,
    ...[length: number, flags: number, words: number, size: number, places: number, placesSize: number],
  ]
  const listAt = (at: number, count: number) => [...numbers.subarray(at >> 2, (at >> 2) + count)]
  return {
    text: Buffer.from(bytes.slice(text, text + length)),
    isBinary: bytes[seen + 8] === 1,
    escapes: bytes[seen + 9] === 1,
    words: listAt(words, size),
    ends: listAt(words + 4 * size, size),
    places: listAt(places, placesSize),
    steps: floats[(seen >> 3) + 4]!,
    opened: floats[(seen >> 3) + 5]!,
  }
}
