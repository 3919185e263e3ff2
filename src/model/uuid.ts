import type { Shape } from './service.ts'

/** A UUID as a shape, or spread into one (RFC 9562, section 4). In lower case, as nearly all issuers write theirs. */
export const uuid = [{ hex: 8 }, '-', { hex: 4 }, '-', { hex: 4 }, '-', { hex: 4 }, '-', { hex: 12 }] as const satisfies Shape

/** With letters of either case. */
export const uuidAny = [
  { hexAny: 8 },
  '-',
  { hexAny: 4 },
  '-',
  { hexAny: 4 },
  '-',
  { hexAny: 4 },
  '-',
  { hexAny: 12 },
] as const satisfies Shape
