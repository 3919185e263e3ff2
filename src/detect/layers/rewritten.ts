import type { Range } from '../surroundings.ts'
import type { Piece } from './layer.ts'

/** What stands for a range of a text below a layer: nothing, or bytes of which each has its own place in the text. */
export interface Change {
  readonly start: number
  readonly end: number
  readonly bytes: Uint8Array
  readonly placeOf: (index: number) => Range
}

const nothing = new Uint8Array(0)
/** A range that is left out. */
export const dropped = (start: number, end: number): Change => ({ start, end, bytes: nothing, placeOf: () => [start, end] })

/** The piece that a stretch of a text is with the changes in it, which are sorted and disjoint. */
export function rewritten(layer: string, text: Uint8Array, [start, end]: Range, changes: readonly Change[]): Piece {
  const size = changes.reduce((sum, change) => sum + change.bytes.length - (change.end - change.start), end - start)
  const bytes = new Uint8Array(size)
  const starts = new Uint32Array(size)
  const ends = new Uint32Array(size)
  let at = 0
  const copy = (from: number, to: number) => {
    for (let i = from; i < to; i++) {
      bytes[at] = text[i]!
      starts[at] = i
      ends[at++] = i + 1
    }
  }
  let from = start
  for (const change of changes) {
    copy(from, change.start)
    for (const [i, byte] of change.bytes.entries()) {
      const place = change.placeOf(i)
      bytes[at] = byte
      starts[at] = place[0]
      ends[at++] = place[1]
    }
    from = change.end
  }
  copy(from, end)
  return {
    start,
    end,
    layers: [layer],
    bytes,
    // what is turned round has its first place last
    outside: (a, b) => [Math.min(starts[a]!, starts[b - 1]!), Math.max(ends[a]!, ends[b - 1]!)],
    opaque: false,
  }
}
