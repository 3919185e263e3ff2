import { leadNumbers } from '../../src/detect/descriptions.ts'
import { type Kernel, type KernelExports, makeKernel } from '../../src/detect/kernel.ts'
import { readSeen, type SeenText } from './seen.ts'

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
  exports.addLead(word, leadNumbers.any, 0, 0)
}

/** The words that a kernel asks for in a text, in its order: `end:word`. */
export function askedIn(kernel: Kernel, text: Uint8Array): readonly string[] {
  const words = kernel.look(text)?.words
  if (words === undefined) throw new RangeError('the text does not fit into this kernel')
  return Array.from({ length: words.length / 2 }, (_, i) => `${words[2 * i + 1]!}:${words[2 * i]! >> 2}`)
}

/** What the kernel keeps of a text, and its blob. */
export type SeenBlob = SeenText & { readonly blob: number }

function seenAt(kernel: Kernel, said: number): SeenBlob {
  if (said === 0) throw new Error('the kernel says that the text is loud')
  const blob = said & ~1
  return { blob, ...readSeen(kernel, blob) }
}

/** What the kernel sees in a text that stands alone; the caller ends it. */
export const seenIn = (kernel: Kernel, text: Uint8Array): SeenBlob => seenAt(kernel, kernel.exports.whole(kernel.take(text)))

/** What it sees in a text that a delta makes from one that it has seen; the caller ends it. */
export function seenIfChanged(kernel: Kernel, base: SeenBlob, delta: Uint8Array): SeenBlob {
  const room = kernel.take(delta)
  const said = kernel.exports.changed(base.blob, kernel.memory.numbers[room >> 2]!, delta.length)
  kernel.exports.end(room)
  return seenAt(kernel, said)
}
