import type { Route } from './search.ts'

/** Where a route's values may stand: they begin at [start, to) and do not end before `from`, however long they are. */
export interface Window {
  readonly start: number
  readonly from: number
  readonly to: number
  readonly strength: number
}

/** The windows of one text. Those of a route that overlap are one, so that it is searched once. */
export interface Windows {
  add(route: Route, start: number, from: number, to: number, strength: number): void
  all(): Iterable<readonly [Route, readonly Window[]]>
}

export function makeWindows(): Windows {
  const windows = new Map<Route, Window[]>()
  return {
    all: () => windows,
    add(route, start, from, to, strength) {
      const stretches = windows.get(route) ?? []
      windows.set(route, stretches)
      let window: Window = { start: Math.max(0, start), from, to, strength }
      // a later word may reach further back than the one before it
      for (let last = stretches.at(-1); last?.strength === strength; last = stretches.at(-1)) {
        if (last.to < from) {
          window = { ...window, start: Math.max(window.start, last.to) }
          break
        }
        stretches.pop()
        window = {
          start: Math.min(window.start, last.start),
          from: Math.min(window.from, last.from),
          to: Math.max(window.to, last.to),
          strength,
        }
      }
      stretches.push(window)
    },
  }
}
