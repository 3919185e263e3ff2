import type { Range } from '../surroundings.ts'
import type { Piece } from './layer.ts'

/** A layer in which single characters are written as escapes, among others that stand for themselves. */
export interface EscapeLayer {
  readonly name: string
  /** The byte that each escape begins with. */
  readonly lead: number
  /** Beginnings of the escapes that can stand inside a key: where none is found, nothing is opened. */
  readonly words: readonly string[]
  /** The escape at an offset, where `lead` stands: its length times 256, and the byte that it stands for; 0 where it is none. */
  readonly read: (text: Buffer, at: number) => number
}

/** Surroundings that are opened along with an escape: names stand before a value, keys go on behind it. */
const before = 256
const behind = 200
/** A word that goes on is opened up to here. */
const longestWord = 4096

/** The stretches around the escapes of one layer in a text. They are disjoint; work on them is linear in the text. */
export interface Spans {
  /** An escape stands here. Must be called in order. */
  add(at: number): void
  /** Gives the stretches, opened; only some parts of them where `wanted` is given. */
  open(wanted?: (start: number, end: number) => readonly Range[]): readonly Piece[]
}

/** Nothing further from a stretch than this decides where it begins and ends. */
export const aroundSpans = 2 * before

export function makeSpans(layer: EscapeLayer, bytes: Buffer): Spans {
  const spans: number[] = []
  let to = Number.NEGATIVE_INFINITY
  return {
    add(at) {
      if (at - before > to) {
        let start = Math.max(0, at - before)
        while (start > Math.max(0, to, at - longestWord) && bytes[start - 1]! > 0x20) start--
        if (start > to) spans.push(start, 0)
      }
      const stop = Math.min(bytes.length, at + longestWord)
      let end = Math.max(to, at)
      while (end < stop && bytes[end]! > 0x20) end++
      to = Math.max(end, Math.min(bytes.length, at + behind))
      spans[spans.length - 1] = to
    },
    open(wanted = (start, end) => [[start, end]]) {
      const pieces: Piece[] = []
      for (let i = 0; i < spans.length; i += 2)
        for (const [start, end] of wanted(spans[i]!, spans[i + 1]!)) pieces.push(openSpan(layer, bytes, start, end))
      return pieces
    },
  }
}

function openSpan(layer: EscapeLayer, text: Buffer, start: number, end: number): Piece {
  const bytes = new Uint8Array(end - start)
  /** How much longer the text is, outside, than here: counted at each escape. */
  const places = new Uint32Array(end - start + 1)
  let size = 0
  let i = start
  while (i < end) {
    places[size] = i
    const read = text[i] === layer.lead ? layer.read(text, i) : 0
    bytes[size++] = read === 0 ? text[i]! : read & 0xff
    i += read === 0 ? 1 : read >> 8
  }
  places[size] = i
  return {
    start,
    end,
    layers: [layer.name],
    bytes: bytes.subarray(0, size),
    outside: (from, to) => [places[from]!, places[to]!],
    opaque: false,
  }
}
