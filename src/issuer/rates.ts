import type { RateLimits, Service } from '../model/service.ts'
import type { Clock } from '../model/world.ts'

/** Keeps each service's rate for as long as the run lasts, and bounds what a run sends and waits. */
export interface Rates {
  /** Waits for this service's turn. A sentence where nothing more may be sent to it: why. */
  turn(service: Service): Promise<string | null>
  /**
   * Waits as long as the service asked for. False, without waiting, where that is longer than a run takes: then nothing more is sent to
   * it at all.
   */
  pause(service: Service, ms: number): Promise<boolean>
}

/** What holds for a service whose documentation and whose user say nothing: calls at once, then calls a second, and calls in a run. */
const usual = { atOnce: 20, perSecond: 10, perRun: 10_000 } as const

/** Longest wait that a service may ask for, in seconds, how often for one call, and for how many seconds in one run. */
export const patience = { seconds: 30, times: 2, run: 300 } as const

interface State {
  next: number
  /** When it was looked at last: a clock that was set back since is no reason to wait for it to come there again. */
  seen: number
  sent: number[]
  count: number
  /** Milliseconds that the service had the run wait. */
  waited: number
  isClosed: boolean
}

/** `overrides` are the user's own limits, by service. */
export function makeRates(clock: Clock, overrides: { readonly [service: string]: RateLimits } = {}): Rates {
  const states = new Map<string, State>()
  const stateOf = ({ id }: Service): State => {
    const state = states.get(id) ?? { next: 0, seen: 0, sent: [], count: 0, waited: 0, isClosed: false }
    states.set(id, state)
    return state
  }
  return {
    async turn(service) {
      const state = stateOf(service)
      const limits: RateLimits = { ...service.limits, ...overrides[service.id] }
      if (state.isClosed) return 'the service wants longer pauses than a run takes'
      if (state.count >= (limits.perRun ?? usual.perRun)) return 'the calls that one run sends to the service are used up'
      const now = clock.now().getTime()
      state.next -= Math.max(0, state.seen - now)
      state.seen = now
      if (limits.perHour !== undefined) {
        state.sent = state.sent.filter((at) => at > now - 3_600_000)
        if (state.sent.length >= limits.perHour) return 'the calls that the service allows in an hour are used up'
        state.sent.push(now)
      }
      state.count++
      if (limits.perSecond === undefined && state.count <= usual.atOnce) return null
      // Taken before the wait, so that calls that start together stand in line.
      const at = Math.max(now, state.next)
      state.next = at + 1000 / (limits.perSecond ?? usual.perSecond)
      if (at > now) await clock.sleep(at - now)
      return null
    },
    async pause(service, ms) {
      const state = stateOf(service)
      state.isClosed ||= state.waited + ms > patience.run * 1000
      if (state.isClosed) return false
      state.waited += ms
      state.next = Math.max(state.next, clock.now().getTime() + ms)
      await clock.sleep(ms)
      return true
    },
  }
}

/** Milliseconds that `Retry-After` (RFC 9110 10.2.3) asks for; undefined where it does not, or for longer than we wait. */
export function retryAfter(header: string | undefined, now: Date): number | undefined {
  if (header === undefined) return undefined
  const seconds = /^\d{1,6}$/.test(header) ? Number(header) : (Date.parse(header) - now.getTime()) / 1000
  return seconds >= 0 && seconds <= patience.seconds ? seconds * 1000 : undefined
}
