import type { Budget } from './budget.ts'
import { type Claim, claimAt } from './claims.ts'
import type { Found } from './formats/format.ts'
import type { Files } from './globs.ts'
import type { Looked } from './kernel.ts'
import type { Piece } from './layers/layer.ts'
import { makePresence, type Presence } from './presence.ts'
import type { Route, Search } from './search.ts'
import type { Meter } from './shape.ts'
import { strengths } from './strengths.ts'
import type { Range } from './surroundings.ts'
import { makeWindows, type Windows } from './windows.ts'
import type { Zone } from './zones.ts'

/** The part of a text that has to be looked at: of all else it is known that it holds nothing. */
export interface Part {
  /** Whether it is all of the text. */
  readonly isWhole: boolean
  readonly looked: Looked
  /** Whether what a word leads to has to be followed: `isOpened` of one that leads to something only now. */
  readonly isOpen: (end: number, zone: Zone, isOpened: boolean) => boolean
  /** What has to be opened of a stretch with escapes in it: parts of it, disjoint, in order. */
  readonly newIn: (start: number, end: number) => readonly Range[]
}

/**
 * A text while it is scanned, and what was found in it so far. One object that is handed on, and no functions within a function: those would be
 * made anew for each text, and V8 would compile them again and again.
 */
export interface Scan {
  readonly search: Search
  readonly text: Buffer
  /** Null for a file that may have any name. */
  readonly path: string | null
  readonly budget: Budget
  readonly meter: Meter
  /** How many layers it was inside. */
  readonly depth: number
  readonly part: Part | undefined
  readonly claims: Claim[]
  readonly sealed: Piece[]
  /** Where services are spoken of. */
  readonly places: Presence
  readonly windows: Windows
  readonly inFiles: Map<Files, boolean>
  /** Something of a local layer was to be opened that may go on behind the part. */
  goesOn: boolean
}

export function beginScan(
  search: Search,
  text: Buffer,
  path: string | null,
  budget: Budget,
  depth: number,
  part: Part | undefined,
): Scan {
  return {
    search,
    text,
    path,
    budget,
    meter: budget.meter,
    depth,
    part,
    claims: [],
    sealed: [],
    places: makePresence(),
    windows: makeWindows(),
    inFiles: new Map(),
    goesOn: false,
  }
}

const mostClaims = 20_000

export function addClaim(scan: Scan, claim: Claim): void {
  scan.claims.push(claim)
  // more are not worth the memory: the meter's running out is told
  if (scan.claims.length > mostClaims) scan.meter.left = -1
}

/** Adds what a recognizer found. */
export function addFound(scan: Scan, { start, end, value, judged, sure, decoded = [] }: Found, route: Route): void {
  addClaim(scan, {
    ...{ route, start, end, value, prefix: 0, named: {}, checked: false, decoded, veil: [start, end] },
    strength: route.kind.weak ? strengths.generic : strengths.format,
    recognized: { judged, sure },
  })
}

/** Adds the route's claim here, if it has one that does not end before `from`; gives its end, or -1. */
export function tryAt(scan: Scan, route: Route, at: number, strength: number, from = 0): number {
  const claim = claimAt(route, scan.text, at, strength, scan.meter)
  if (claim === undefined || claim.end < from) return -1
  addClaim(scan, claim)
  return claim.end
}
