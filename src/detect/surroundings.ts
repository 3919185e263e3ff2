import { createHash } from 'node:crypto'

/** A half-open range. */
export type Range = readonly [start: number, end: number]

/** Characters that count, on either side; blanks don't. */
const most = 120

/**
 * Digest of the text around a key: its line and the next on either side, blanks folded, everything in `veils` (sorted, disjoint) as
 * one mark. It says which place this is and nothing of any value that was found.
 */
export function digestAround(name: string, bytes: Uint8Array, [start, end]: Range, veils: readonly Range[]): string {
  const before = reversed(walk(bytes, start, -1, veils))
  const behind = walk(bytes, end, 1, veils)
  return digestOf([name, fold(before), fold(behind)])
}

/** Hex digits that tell one context from others. */
export const digestOf = (texts: readonly string[]): string =>
  createHash('sha256').update(texts.join('\0')).digest('hex').slice(0, 16)

function walk(bytes: Uint8Array, from: number, step: -1 | 1, veils: readonly Range[]): string {
  let text = ''
  let counted = 0
  let lines = 0
  let steps = 0
  let i = step === 1 ? from : from - 1
  let next = step === 1 ? firstFrom(veils, from) : firstFrom(veils, from) - 1
  // a run of blanks is one, however long, but it must not take time either
  while (i >= 0 && i < bytes.length && counted < most && steps++ < 20 * most) {
    const veil = veils[next]
    if (veil !== undefined && i >= veil[0] && i < veil[1]) {
      text += '…'
      counted++
      i = step === 1 ? veil[1] : veil[0] - 1
      next += step
      continue
    }
    const byte = bytes[i]!
    if (byte === 0x0a && ++lines === 2) break
    if (byte > 0x20) {
      text += String.fromCharCode(byte)
      counted++
    } else if (!text.endsWith(' ')) text += ' '
    i += step
  }
  return text
}

/** Index of the first veil that ends behind `at`. */
export function firstFrom(veils: readonly Range[], at: number): number {
  let low = 0
  let high = veils.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (veils[middle]![1] <= at) low = middle + 1
    else high = middle
  }
  return low
}

const reversed = (text: string): string => [...text].reverse().join('')
const fold = (text: string): string => text.replace(/ +/g, ' ').trim()

/** Sorted and joined, so that no two touch. */
export function joined(ranges: readonly Range[]): readonly Range[] {
  const sorted = [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])
  const result: [number, number][] = []
  for (const [start, end] of sorted) {
    const last = result.at(-1)
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end)
    else result.push([start, end])
  }
  return result
}
