import { price } from './budget.ts'
import { linesBack, linesOn } from './edges.ts'
import { isGlued } from './glue.ts'
import { eachRandom, startOfRun } from './random-runs.ts'
import { type Scan, tryAt } from './scan.ts'
import type { Route } from './search.ts'
import { strengths } from './strengths.ts'
import type { Window } from './windows.ts'

/** How far from a part that was found by its literal another part is looked for: lines and characters. */
const siblingLines = 3
const siblingReach = 400

/** Adds windows for the parts without a mark of their own, beside those that were found by theirs. */
export function lookBesideSiblings(scan: Scan): void {
  const { claims, search, text, windows } = scan
  const found = claims.filter((claim) => claim.route.part !== null && claim.route.literal)
  if (found.length === 0) return
  for (const route of search.besideOthers()) {
    for (const claim of found)
      if (claim.route.kind === route.kind && route.siblings.includes(claim.route.part!)) {
        const lines = Math.min(siblingLines, route.kind.parts!.within)
        const start = linesBack(text, claim.start, lines, siblingReach)
        windows.add(route, start, start, linesOn(text, claim.end, lines, siblingReach), strengths.sibling)
      }
  }
}

export function searchWindows(scan: Scan): void {
  for (const [route, stretches] of scan.windows.all())
    for (const window of stretches) {
      if (route.showing === null) searchWindow(scan, route, window, window.start, window.to)
      else searchRandom(scan, route, window, route.showing.before)
    }
}

/** A value begins not further before where it looks random than `before`. */
function searchRandom(scan: Scan, route: Route, window: Window, before: number): void {
  const { text } = scan
  let next = window.start
  eachRandom(text, window.start, Math.min(text.length, window.to + route.matcher.most), (start, end) => {
    const first = startOfRun(text, start, next) - before
    next = searchWindow(scan, route, window, Math.max(next, first), Math.min(window.to, end))
  })
}

/** Tries where a value may begin in [first, last); gives where to go on. */
function searchWindow(scan: Scan, route: Route, { from, strength }: Window, first: number, last: number): number {
  const { text, meter } = scan
  const { firsts, leading } = route.matcher
  const stop = Math.min(last, text.length)
  let at = first
  for (; at < stop && meter.left >= 0; at++) {
    meter.left -= price.window
    if (firsts !== null && firsts[text[at]!] !== 1) continue
    if (isGlued(text, at, leading)) continue
    const end = tryAt(scan, route, at, strength, from)
    if (end > at) at = end - 1
  }
  return at
}
