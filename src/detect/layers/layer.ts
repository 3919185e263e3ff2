import { lastAtMost } from '../place.ts'
import type { Range } from '../surroundings.ts'
import { type Encoding, encodingOf, narrow } from './utf16.ts'

/** A stretch of a text as it is below one layer. */
export interface Piece {
  /** Its place in the text outside. */
  readonly start: number
  readonly end: number
  /** Names of the layers taken off, outermost first. */
  readonly layers: readonly string[]
  readonly bytes: Uint8Array
  /** The range of the text outside that a range of `bytes` was written as. */
  readonly outside: (start: number, end: number) => Range
  /** Where one value was found, the whole stretch has to be blanked: what surrounds it can't be told apart from it. */
  readonly opaque: boolean
}

/** Pieces of one text, one behind the other in one buffer, so that they are scanned in one go. */
export interface Opened {
  readonly bytes: Uint8Array
  /** The piece that holds an offset of `bytes`, and where it begins there. */
  readonly at: (offset: number) => readonly [piece: Piece, start: number]
}

/** Stands between two pieces: no alphabet has it, and no context reaches over so many. */
const gap = 420
const filler = 0x1e

export function joinPieces(pieces: readonly Piece[]): Opened {
  if (pieces.length === 1) return { bytes: pieces[0]!.bytes, at: () => [pieces[0]!, 0] }
  const starts: number[] = []
  let size = 0
  for (const { bytes } of pieces) {
    starts.push(size)
    size += bytes.length + gap
  }
  const bytes = new Uint8Array(size).fill(filler)
  for (const [i, piece] of pieces.entries()) bytes.set(piece.bytes, starts[i]!)
  return {
    bytes,
    at: (offset) => {
      const index = lastAtMost(starts, offset)
      return [pieces[index]!, starts[index]!]
    },
  }
}

/** A piece whose text is UTF-16, as one byte for each unit. */
export function narrowed(piece: Piece): Piece {
  const encoding: Encoding = encodingOf(piece.bytes)
  if (encoding.name === 'utf-8') return piece
  const at = (offset: number) => encoding.mark + 2 * offset
  return {
    ...piece,
    layers: [...piece.layers, encoding.name],
    bytes: narrow(piece.bytes, encoding),
    outside: (start, end) => piece.outside(at(start), at(end)),
  }
}
