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

/**
 * A layer that words lead to: where a text has none of them, nothing of it is opened. Whether something is opened at a word is decided by the text
 * that is not further from it than `localReach`.
 */
export interface LocalLayer {
  readonly words: readonly string[]
  readonly in: (text: Buffer) => Opening
}

/** What a text has of one layer. The work on it is linear in the text. */
export interface Opening {
  /** One of the layer's words stands at [start, end). Must be called in order of `end`. */
  add(start: number, end: number): void
  /** The pieces, disjoint and in order. */
  open(): readonly Piece[]
}

/** Pieces of one text, one behind the other in one buffer, so that they are scanned in one go. */
export interface Opened {
  readonly bytes: Uint8Array
  /** Bytes of the pieces alone. */
  readonly size: number
  /** The piece that holds an offset of `bytes`, and where it begins there. */
  readonly at: (offset: number) => readonly [piece: Piece, start: number]
}

/**
 * So many line breaks stand between two pieces: nothing reaches further, be it by characters or by lines, so that what one holds does not depend on
 * the others. A bare value that ends with its piece has to end before them, as it does at the end of a text.
 */
const gap = 720
const filler = 0x0a
/** Bytes that are joined at most, where a piece is not larger. */
const mostJoined = 1 << 20

export function* joinPieces(pieces: readonly Piece[]): Generator<Opened> {
  for (let from = 0, to = 0; from < pieces.length; from = to) {
    let size = 0
    while (to < pieces.length && (to === from || size + gap + pieces[to]!.bytes.length <= mostJoined))
      size += gap + pieces[to++]!.bytes.length
    yield joined(pieces.slice(from, to))
  }
}

function joined(pieces: readonly Piece[]): Opened {
  const size = pieces.reduce((sum, { bytes }) => sum + bytes.length, 0)
  if (pieces.length === 1) return { bytes: pieces[0]!.bytes, size, at: () => [pieces[0]!, 0] }
  const bytes = new Uint8Array(size + gap * (pieces.length - 1)).fill(filler)
  const starts: number[] = []
  let at = 0
  for (const piece of pieces) {
    starts.push(at)
    bytes.set(piece.bytes, at)
    at += piece.bytes.length + gap
  }
  return {
    bytes,
    size,
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
