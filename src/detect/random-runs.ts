import type { Shape } from '../model/service.ts'
import { alphabets, type Bytes } from './alphabets.ts'
import { type Kernel, type KernelHost, makeKernel, pages } from './kernel.ts'
import { encodedBytes } from './layers/runs.ts'
import { isChecksum, isRun, lengthOf, readRun, textsOf } from './pieces.ts'

/** So many bytes in a row look random or do not. */
export const shortestRandom = 20

const inRun: Bytes = encodedBytes
let kernel: Kernel | undefined
/** One that knows no words. */
const wordless = (): Kernel =>
  kernel?.isStopped() === false ? kernel : (kernel = makeKernel([], () => nobody, pages.withoutWords))
const nobody: KernelHost = { gateOf: () => -1, describe: () => {}, looksFar: () => true, isPlain: () => false }

/**
 * Calls `found` with the stretches of [from, to) in which each byte is part of `shortestRandom` bytes in a row that look random; disjoint, in order.
 * `src/kernel/random.ts` says what does.
 */
export function eachRandom(bytes: Uint8Array, from: number, to: number, found: (start: number, end: number) => void): void {
  const places = wordless().randomIn(bytes, from, to)
  for (let i = 0; i < places.length; i += 2) found(places[i]!, places[i + 1]!)
}

/** Where the run begins in which a text looks random, not before `least`: it may look so only further on. */
export function startOfRun(bytes: Uint8Array, at: number, least: number): number {
  let start = at
  while (start > least && inRun[bytes[start - 1]!] === 1) start--
  return start
}

/** Whether something in [from, to) looks random. */
export function holdsRandom(bytes: Uint8Array, from: number, to: number): boolean {
  return to - from >= shortestRandom && wordless().randomIn(bytes, from, to).length > 0
}

/** How far the run of a value that looks random lies from where the value begins and ends, at most. */
export interface Showing {
  /** From the value's start to the run's start. */
  readonly before: number
  /** From the run's end to the value's end. */
  readonly behind: number
}
const furthest = 256

/** Where each value of a shape has a run that looks random, but for one in thousands; null where it need not have one, or far inside. */
export function showingOf(shape: Shape): Showing | null {
  let best: { from: number; to: number; random: number } | undefined
  let [from, random] = [0, 0]
  for (const [i, piece] of shape.entries()) {
    const more = randomIn(piece)
    if (more === null) [from, random] = [i + 1, 0]
    else {
      random += more
      if (random >= shortestRandom && random > (best?.random ?? 0)) best = { from, to: i + 1, random }
    }
  }
  if (best === undefined) return null
  const most = (pieces: Shape) => pieces.reduce((sum, piece) => sum + lengthOf(piece)[1], 0)
  const before = most(shape.slice(0, best.from))
  const behind = most(shape.slice(best.to))
  return before > furthest || behind > furthest ? null : { before, behind }
}

/** How many random bytes each text of a piece has at least, all of which may stand in one run; null where others may stand among them. */
function randomIn(piece: Shape[number]): number | null {
  const texts = textsOf(piece) ?? (isRun(piece) ? [alphabets[readRun(piece).alphabet]] : isChecksum(piece) ? [''] : [' '])
  if (!texts.every((text) => Buffer.from(text).every((byte) => inRun[byte] === 1))) return null
  return isRun(piece) || isChecksum(piece) ? lengthOf(piece)[0] : 0
}
