/** How far from a carrier that every service has one of its own hosts, or its name, may stand, in characters. */
export const near = 200

/** Where services are spoken of. */
export interface Presence {
  add(service: number, start: number, end: number): void
  /** Whether a service is spoken of near a range. */
  near(service: number, start: number, end: number): boolean
  /** All services that are spoken of. */
  services(): Iterable<number>
}

/** Keeps mentions as spans that grow while the next one is near, so that the memory they take is bounded by the text. */
export function makePresence(): Presence {
  const spans = new Map<number, number[]>()
  return {
    services: () => spans.keys(),
    add(service, start, end) {
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
      // the first span that ends at or behind start - near
      let low = 0
      let high = list.length / 2
      while (low < high) {
        const middle = (low + high) >> 1
        if (list[2 * middle + 1]! < start - near) low = middle + 1
        else high = middle
      }
      return low < list.length / 2 && list[2 * low]! <= end + near
    },
  }
}
