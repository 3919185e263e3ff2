/** How far from a carrier that every service has one of its own hosts, or its name, may stand, in characters. */
export const near = 200

/** Where services are spoken of. */
export interface Presence {
  /** In the order of their ends. */
  add(service: number, start: number, end: number): void
  /** Whether a service is spoken of near a range. */
  near(service: number, start: number, end: number): boolean
  /** All services that are spoken of near a range, and few more, so that a text that speaks of thousands does not ask for each at each place. */
  around(start: number, end: number): Iterable<number>
}

/** A service's mentions are kept as spans that grow while the next one is near, so that few are asked. */
export function makePresence(): Presence {
  const spans = new Map<number, number[]>()
  // all mentions, in the order of their ends
  const services: number[] = []
  const ends: number[] = []
  let longest = 0
  return {
    around(start, end) {
      const found = new Set<number>()
      const first = firstOf(ends.length, (i) => ends[i]! >= start - near)
      for (let i = first; i < ends.length && ends[i]! <= end + near + longest; i++) found.add(services[i]!)
      return found
    },
    add(service, start, end) {
      services.push(service)
      ends.push(end)
      longest = Math.max(longest, end - start)
      const list = spans.get(service)
      if (list === undefined) {
        spans.set(service, [start, end])
        return
      }
      const last = list.length - 1
      if (start <= list[last]! + near) list[last] = Math.max(list[last]!, end)
      else list.push(start, end)
    },
    near(service, start, end) {
      const list = spans.get(service) ?? []
      const first = 2 * firstOf(list.length / 2, (span) => list[2 * span + 1]! >= start - near)
      return first < list.length && list[first]! <= end + near
    },
  }
}

/** The first index below `count` of which something holds that holds of all behind it, or `count`. */
function firstOf(count: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
