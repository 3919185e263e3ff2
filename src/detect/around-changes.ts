import { aroundSpans } from './layers/spans.ts'
import { firstFrom, type Range } from './surroundings.ts'

/** Nothing further off than this decides about a value, in bytes. */
const longestSide = 4096
/** Encoded text is opened so far around what is new: a character may be written as six or eight, and nothing further off than `longestSide` decides. */
const aroundOpened = 2 * longestSide

/** The parts of a stretch around the lines on which something is new. */
export function newIn(lines: readonly Range[], start: number, end: number): readonly Range[] {
  const near: Range[] = []
  for (let i = firstFrom(lines, start - aroundSpans - 1); i < lines.length && lines[i]![0] <= end + aroundSpans; i++)
    near.push(lines[i]!)
  return widened(near, aroundOpened, aroundOpened, end).map(([from, to]) => [Math.max(start, from), to])
}

/** Ranges with so many bytes before and behind them, merged. */
function widened(ranges: readonly Range[], before: number, behind: number, length: number): readonly Range[] {
  const wide: [number, number][] = []
  for (const [from, to] of ranges) {
    const last = wide.at(-1)
    if (last !== undefined && from - before <= last[1]) last[1] = Math.min(length, to + behind)
    else wide.push([Math.max(0, from - before), Math.min(length, to + behind)])
  }
  return wide
}
