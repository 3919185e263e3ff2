/** By code units, as every list of rekey's is sorted. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
