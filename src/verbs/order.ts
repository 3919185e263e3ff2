import type { Spot } from '../model/workflow.ts'

/** By code units, as every list of rekey's is sorted. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** By file, line and column. */
export const comparePlaces = (a: Spot, b: Spot): number => compare(a.path, b.path) || a.line - b.line || a.column - b.column
