import { type Kernel, type KernelExports, makeKernel } from '../../src/detect/kernel.ts'

/** Pages of 64 KB: 32 MB, of which half may be in use. */
const fewPages = 512

/** What a kernel of a test is told of its words, by their index. */
export interface Told {
  /** As `KernelHost` has it; a word without one leads to something wherever it stands. */
  readonly gateOf?: (word: number) => number
  /** Calls `setWord`, and `addLead` for each lead. Without it each word leads to something and costs nothing. */
  readonly describe?: (exports: KernelExports, word: number) => void
  readonly pages?: number
}

/** The bit of a word that may be part of a key (`isLiteral` in `src/kernel/words.ts`). */
export const isLiteral = 4

/** A kernel of a few words, which are in lower case, sorted and different; every text is plain to it. */
export function smallKernel(words: readonly string[], told: Told = {}): Kernel {
  const describe = told.describe ?? leadsAnywhere
  return makeKernel(
    words,
    (_, exports) => ({
      gateOf: told.gateOf ?? (() => -1),
      describe: (word) => describe(exports(), word),
      looksFar: () => false,
      isPlain: () => true,
    }),
    told.pages ?? fewPages,
  )
}
const leadsAnywhere = (exports: KernelExports, word: number): void => {
  exports.setWord(word, 0, 0, 0, 0)
  exports.addLead(word, 0, 0, 0)
}

/** The words that a kernel asks for in a text, in its order: `end:word`. */
export function askedIn(kernel: Kernel, text: Uint8Array): readonly string[] {
  const words = kernel.look(text)?.words
  if (words === undefined) throw new RangeError('the text does not fit into this kernel')
  return Array.from({ length: words.length / 2 }, (_, i) => `${words[2 * i + 1]!}:${words[2 * i]! >> 2}`)
}

/** A text in a kernel's memory, where nothing is found in it: `src/kernel/blob.ts` has the layout. */
export interface SeenText {
  readonly blob: number
  readonly text: Buffer
  /** Where it looks random: starts and ends. */
  readonly places: readonly number[]
  /** Words that are looked for wherever they stand, each twice and one more where it may lead to something, and the offset behind it. */
  readonly words: readonly (readonly [word: number, end: number])[]
}

function seenAt({ memory: { bytes, numbers } }: Kernel, said: number): SeenText {
  if (said === 0) throw new Error('the kernel says that the text is loud')
  const blob = said & ~1
  const field = (index: number): number => numbers[(blob >> 2) + index]!
  const [text, length, words, size, places, placesSize] = [field(0), field(1), field(3), field(4), field(5), field(6)]
  return {
    blob,
    text: Buffer.from(bytes.slice(text, text + length)),
    places: Array.from(numbers.subarray(places >> 2, (places >> 2) + placesSize)),
    words: Array.from({ length: size }, (_, i) => [numbers[(words >> 2) + i]!, numbers[(words >> 2) + size + i]!] as const),
  }
}

/** What the kernel sees in a text that stands alone; the caller ends it. */
export function seenIn(kernel: Kernel, text: Uint8Array): SeenText {
  const blob = kernel.exports.room(text.length)
  kernel.memory.bytes.set(text, kernel.memory.numbers[blob >> 2]!)
  return seenAt(kernel, kernel.exports.whole(blob))
}

/** What it sees in a text that a delta makes from one that it has seen; the caller ends it. */
export function seenIfChanged(kernel: Kernel, base: SeenText, delta: Uint8Array): SeenText {
  const room = kernel.exports.room(delta.length)
  const at = kernel.memory.numbers[room >> 2]!
  kernel.memory.bytes.set(delta, at)
  const said = kernel.exports.changed(base.blob, at, delta.length)
  kernel.exports.end(room)
  return seenAt(kernel, said)
}
