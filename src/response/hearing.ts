import type { Event, Step } from '../model/incident.ts'
import type { Target } from '../model/issuer.ts'
import { isAlive, type Verdict } from '../model/verdict.ts'
import type { Clock } from '../model/world.ts'
import type { Ports } from './ports.ts'

/**
 * Seconds: how long a service that gives no time of its own is asked until it takes a new key, or refuses an old one, and how long one
 * run asks at most. What takes longer is asked again by the runs after it. `late`: so long an act to which no clear answer came may
 * still be under way; before that nobody says that nothing came of it.
 */
export const patience = { newKey: 15, oldKey: 3, late: 60, most: 600 } as const
const longestWait = 16

/** Seconds that the last act to which no clear answer came may still be under way; 0 where there is none. */
export function secondsUnderWay(events: readonly Event[], label: string | undefined, now: Date): number {
  const last = events.findLast((event) => event.label === label && acts.has(event.step))
  const isClear = last === undefined || (last.outcome !== 'begun' && last.outcome !== 'unknown')
  // A clock that was set back since lengthens nothing.
  return isClear ? 0 : Math.min(patience.late, Math.max(0, patience.late - (now.getTime() - Date.parse(last.at)) / 1000))
}
const acts: ReadonlySet<Step> = new Set(['create', 'rotate', 'disable', 'revoke'])

/** Asks until the answer is wanted or the time is over; the pauses grow. */
export function askUntil(
  target: Target,
  wanted: (state: Verdict['state'], verdict: Verdict) => boolean,
  seconds: number,
  { clock, issuer }: Pick<Ports, 'clock' | 'issuer'>,
): Promise<Verdict> {
  return until(
    () => issuer.verify(target),
    (verdict) => wanted(verdict.state, verdict),
    seconds,
    clock,
  )
}

/** The same for any question. */
export async function until<T>(
  ask: () => Promise<T>,
  isWanted: (answer: T) => boolean,
  seconds: number,
  clock: Clock,
): Promise<T> {
  const deadline = clock.now().getTime() + seconds * 1000
  // A clock that is set back lengthens nothing.
  let rest = seconds * 1000
  for (let pause = 1; ; pause = Math.min(pause * 2, longestWait)) {
    const answer = await ask()
    const left = Math.min(rest, deadline - clock.now().getTime())
    if (isWanted(answer) || left <= 0) return answer
    const wait = Math.min(pause * 1000, left)
    rest -= wait
    await clock.sleep(wait)
  }
}

/** What the service said of one key, and from when on its word about the last act is to be had. */
export class Hearing {
  readonly #ports: Pick<Ports, 'clock'>
  #told: Verdict | null = null
  #last: Verdict | null = null
  #isSinceAct = false
  #settled = 0

  constructor(ports: Pick<Ports, 'clock'>) {
    this.#ports = ports
  }

  /** While it still took the key, where it did: for people. */
  get told(): Verdict | null {
    return this.#told
  }
  /** Its last word. */
  get last(): Verdict | null {
    return this.#last
  }
  /** Its last word, unless something was done since. */
  get sinceAct(): Verdict | null {
    return this.#isSinceAct ? this.#last : null
  }

  heard(verdict: Verdict): void {
    this.#last = verdict
    this.#isSinceAct = true
    if (this.#told === null || (!isAlive(this.#told.state) && isAlive(verdict.state))) this.#told = verdict
  }

  /** After an act what the service said before counts no more. `settles`: seconds that it takes to hold everywhere. */
  acted(settles: number): void {
    this.#isSinceAct = false
    this.#settled = Math.max(this.#settled, this.#ports.clock.now().getTime() + settles * 1000)
  }

  /** Another run went on: the service is asked again. */
  forget(): void {
    this.#told = null
    this.#last = null
    this.#isSinceAct = false
  }

  secondsToSettle(): number {
    return Math.min(patience.most, Math.max(patience.oldKey, (this.#settled - this.#ports.clock.now().getTime()) / 1000))
  }
}
