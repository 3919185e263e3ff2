import { aroundSpans } from './layers/spans.ts'
import { firstFrom, joined, type Range } from './surroundings.ts'

/** Nothing further off than this decides about a value, in bytes. */
const longestSide = 4096
/** Encoded text is opened so far around what is new: a character may be written as six or eight, and nothing further off than `longestSide` decides. */
const aroundOpened = 2 * longestSide

/** The parts of a stretch around the lines on which something is new. */
export function newIn(lines: readonly Range[], start: number, end: number): readonly Range[] {
  const near: Range[] = []
  for (let i = firstFrom(lines, start - aroundSpans - 1); i < lines.length && lines[i]![0] <= end + aroundSpans; i++) {
    const [from, to] = lines[i]!
    near.push([Math.max(start, from - aroundOpened), Math.min(end, to + aroundOpened)])
  }
  return joined(near)
}
