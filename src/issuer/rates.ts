import type { Service } from '../model/service.ts'
import type { Clock } from '../model/world.ts'

/** Keeps each service's documented rate for as long as the run lasts. */
export interface Rates {
  /** Waits for this service's turn. False where the calls of this hour are used up: nothing may be sent. */
  turn(service: Service): Promise<boolean>
}

export function makeRates(clock: Clock): Rates {
  const states = new Map<string, { next: number; sent: number[] }>()
  return {
    async turn({ id, limits = {} }) {
      const state = states.get(id) ?? { next: 0, sent: [] }
      states.set(id, state)
      const now = clock.now().getTime()
      if (limits.perHour !== undefined) {
        state.sent = state.sent.filter((at) => at > now - 3_600_000)
        if (state.sent.length >= limits.perHour) return false
        state.sent.push(now)
      }
      if (limits.perSecond !== undefined) {
        // Taken before the wait, so that calls that start together stand in line.
        const at = Math.max(now, state.next)
        state.next = at + 1000 / limits.perSecond
        if (at > now) await clock.sleep(at - now)
      }
      return true
    },
  }
}

/** Longest wait that a service may ask for, in seconds, and how often. */
export const patience = { seconds: 30, times: 2 } as const

/** Milliseconds that `Retry-After` (RFC 9110 10.2.3) asks for; undefined where it does not, or for longer than we wait. */
export function retryAfter(header: string | undefined, now: Date): number | undefined {
  if (header === undefined) return undefined
  const seconds = /^\d{1,6}$/.test(header) ? Number(header) : (Date.parse(header) - now.getTime()) / 1000
  return seconds >= 0 && seconds <= patience.seconds ? seconds * 1000 : undefined
}
