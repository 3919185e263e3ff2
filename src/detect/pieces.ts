import type { Alphabet, Checksum, Piece, Run, Shape, Until } from '../model/service.ts'
import { alphabets, isAlphabet } from './alphabets.ts'

const isChoice = (piece: Piece): piece is { readonly oneOf: readonly string[] } => typeof piece === 'object' && 'oneOf' in piece
export const isChecksum = (piece: Piece): piece is Checksum => typeof piece === 'object' && 'crc32' in piece
export const isUntil = (piece: Piece): piece is Until => typeof piece === 'object' && 'until' in piece
export const isRun = (piece: Piece): piece is Run =>
  typeof piece === 'object' && !isChoice(piece) && !isChecksum(piece) && !isUntil(piece)

/** The characters that a checksum is written with. */
export function digitsOf({ crc32 }: Checksum): string {
  if (crc32 === 'hexSwapped') return alphabets.hex
  return alphabets[crc32 === 'base62Swapped' ? 'base62' : crc32]
}

/** A run with its alphabet and its least and most length. */
export interface ReadRun {
  readonly alphabet: Alphabet
  readonly least: number
  readonly most: number
  readonly as: string | undefined
  readonly holds: string | undefined
}

/** Reads a run that `faultsOf` has nothing against. */
export function readRun(run: Run): ReadRun {
  const alphabet = Object.keys(run).find(isAlphabet)!
  const length = run[alphabet]!
  const [least, most] = typeof length === 'number' ? [length, length] : length
  return { alphabet, least, most, as: run.as, holds: run.holds }
}

/** The texts that a literal piece can be, or nothing for the other pieces. */
export function textsOf(piece: Piece): readonly string[] | undefined {
  if (typeof piece === 'string') return [piece]
  return isChoice(piece) ? piece.oneOf : undefined
}

/** The characters that a piece can begin with; null: any. */
export function firstsOf(piece: Piece): string | null {
  if (isChecksum(piece)) return digitsOf(piece)
  if (isUntil(piece)) return null
  if (isRun(piece)) return alphabets[readRun(piece).alphabet]
  return textsOf(piece)!
    .map((text) => text[0]!)
    .join('')
}

/** Literal pieces in a row, as the texts that they can be together. */
export interface Segment {
  /** Index of its first piece, and of the first piece behind it. */
  readonly from: number
  readonly to: number
  readonly texts: readonly string[]
}

/** More texts than this in one segment are not worth writing out: it is cut in two. */
const mostTexts = 64

/** The literal segments of a shape, in order. */
export function segmentsOf(shape: readonly Piece[]): readonly Segment[] {
  const segments: Segment[] = []
  let open: Segment | undefined
  for (const [i, piece] of shape.entries()) {
    const texts = textsOf(piece)
    if (texts === undefined) {
      open = undefined
      continue
    }
    if (open !== undefined && open.texts.length * texts.length <= mostTexts) {
      const before = segments.pop()!
      open = { from: before.from, to: i + 1, texts: before.texts.flatMap((start) => texts.map((rest) => start + rest)) }
    } else open = { from: i, to: i + 1, texts }
    segments.push(open)
  }
  return segments
}

/** The length of a segment's shortest text: what can be relied upon. */
const reliable = (segment: Segment): number => Math.min(...segment.texts.map((text) => text.length))

/** The longest literal that each key of a shape has. */
export const literalOf = (shape: readonly Piece[]): number => Math.max(0, ...segmentsOf(shape).map(reliable))

/** Least and most length of a piece. */
export function lengthOf(piece: Piece): readonly [least: number, most: number] {
  if (isChecksum(piece)) return [piece.length, piece.length]
  if (isUntil(piece)) return [piece.until.length, piece.max]
  if (isRun(piece)) {
    const { least, most } = readRun(piece)
    return [least, most]
  }
  const lengths = textsOf(piece)!.map((text) => text.length)
  return [Math.min(...lengths), Math.max(...lengths)]
}

/**
 * Literals of so many characters are looked for by themselves, shorter ones only beside something. Three stand in every text: they are enough where the description
 * says that they are no other service's (`alone`).
 */
export const enough = { usually: 4, alone: 3 } as const

/**
 * Literal texts by which a shape is looked for, all lower case, and how far before the end of such a text a key can start. The
 * segment whose shortest text is longest is the rarest.
 */
export interface Anchor {
  readonly texts: readonly string[]
  /** Least and most distance from the start of the key to the start of the text. */
  readonly least: number
  readonly most: number
}

/** Longer anchors find nothing more. */
const longestAnchor = 32

/** How a shape is looked for by its literals; null where it has none of `least` characters. */
export function anchorOf(shape: Shape, least: number = enough.usually): Anchor | null {
  let best: { from: number; texts: readonly string[]; sure: number } | undefined
  for (const { from, texts } of segmentsOf(shape)) {
    const sure = Math.min(longestAnchor, ...texts.map((text) => text.length))
    if (sure >= least && (best === undefined || sure > best.sure)) best = { from, texts, sure }
  }
  if (best === undefined) return null
  const before = shape.slice(0, best.from).map(lengthOf)
  return {
    texts: [...new Set(best.texts.map((text) => text.slice(0, longestAnchor)))],
    least: before.reduce((sum, [length]) => sum + length, 0),
    most: before.reduce((sum, [, length]) => sum + length, 0),
  }
}
