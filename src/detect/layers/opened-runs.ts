import { isPacked } from '../archives/packed.ts'
import { openBase64 } from './base64.ts'
import { openHex } from './hex.ts'
import type { Piece } from './layer.ts'
import { shortestRun } from './runs.ts'

/** What runs of encoded characters hold. */
export interface OpenedRuns {
  readonly texts: readonly Piece[]
  /** With bytes in them that no text has. */
  readonly binaries: readonly Piece[]
  /** Compressed files. */
  readonly packed: readonly Piece[]
}

/** Opens the runs of a text: their starts and ends, in order. One may be a line of another that began before it. */
export function openRuns(text: Buffer, runs: Int32Array): OpenedRuns {
  const texts: Piece[] = []
  const binaries: Piece[] = []
  const packed: Piece[] = []
  let done = 0
  for (let i = 0; i < runs.length; i += 2) {
    const [start, end] = [Math.max(runs[i]!, done), runs[i + 1]!]
    if (end - start >= shortestRun) done = open(start, end)
  }
  return { texts, binaries, packed }

  /** Gives where to go on. */
  function open(start: number, end: number): number {
    const hex = openHex(text, start, end)
    if (hex !== null) {
      texts.push(hex)
      return end
    }
    const { piece, end: stop } = openBase64(text, start, end)
    if (piece !== null) listFor(piece).push(piece)
    return stop
  }

  function listFor({ bytes }: Piece): Piece[] {
    if (isPacked(bytes)) return packed
    return bytes.includes(0) ? binaries : texts
  }
}
