import { isDead } from '../incident/status.ts'
import { readStory } from '../incident/story.ts'
import type { Event, Step } from '../model/incident.ts'
import { isAskable } from '../model/service.ts'
import { isAlive, type Verdict } from '../model/verdict.ts'
import { keyOf } from './abilities.ts'
import { askedIn } from './asked-in.ts'
import { said } from './event-parts.ts'
import { askUntil, secondsUnderWay } from './hearing.ts'
import type { Walked } from './walked.ts'

/** Asks about the key of an incident, and writes down what its service said. */
export class Asking {
  readonly #walked: Walked
  readonly #askedIn: Pick<Event, 'settings'>

  constructor(walked: Walked) {
    this.#walked = walked
    this.#askedIn = askedIn(walked.target, walked.ports)
  }

  /** Whether this answer proves the key dead, by the first rule. */
  isDead(verdict: Verdict): boolean {
    const { target, ports, record } = this.#walked
    const { verify } = keyOf(target)
    const onlyHost = ports.issuer.onlyHost(target)
    return verify?.inferred !== true && isDead(record.incident.events, verdict, onlyHost, this.#askedIn.settings)
  }

  /** `patiently`: until it is dead, or the service's own time is over, and nothing can be under way any more. */
  async verify(patiently: boolean): Promise<void> {
    const { target, ports, record, hearing } = this.#walked
    const isOver = (_: unknown, verdict: Verdict) => this.isDead(verdict)
    const seconds = patiently ? Math.max(hearing.secondsToSettle(), this.#secondsUnderWay()) : 0
    const verdict = await askUntil(target, patiently ? isOver : () => true, seconds, ports)
    hearing.heard(verdict)
    const { events, status } = record.incident
    // Where there is nobody to ask, nobody was asked.
    if (!isAskable(keyOf(target))) return
    const dead = this.isDead(verdict)
    // A key that was proved dead and still is: nothing new.
    if (status === 'closed' && !isAlive(verdict.state)) return
    const isFirst = events.every(({ step }) => step === 'found' || step === 'verify' || step === 'plan' || asides.has(step))
    const outcome = dead && isFirst ? 'gone' : dead || isAlive(verdict.state) ? 'done' : 'unknown'
    this.#addAsked({ step: 'verify', outcome, ...said(verdict, dead), ...this.#askedIn })
  }

  /** As long as an act on this key, or a rotation in its place, may still be under way. */
  #secondsUnderWay(): number {
    const { record, ports } = this.#walked
    const { events } = record.incident
    const [now, made] = [ports.clock.now(), events.findLast(({ step }) => step === 'rotate')?.label]
    return Math.max(secondsUnderWay(events, undefined, now), made === undefined ? 0 : secondsUnderWay(events, made, now))
  }

  /** The same answer again is no news: nothing is written where nothing changed. A reminder says when it was heard last. */
  #addAsked(event: Omit<Event, 'at'>): void {
    const { record } = this.#walked
    const last = record.incident.events.findLast(({ step }) => !asides.has(step))
    const isNews =
      last?.step !== 'verify' ||
      last.outcome !== event.outcome ||
      last.state !== event.state ||
      last.host !== event.host ||
      last.settings !== event.settings ||
      last.status !== event.status
    if (isNews) record.add(event)
  }

  async proveDead(): Promise<void> {
    const { target, ports, record, hearing } = this.#walked
    const verdict = await askUntil(target, (_, each) => this.isDead(each), hearing.secondsToSettle(), ports)
    hearing.heard(verdict)
    const dead = this.isDead(verdict)
    record.add({ step: 'prove-dead', outcome: dead ? 'done' : 'unknown', ...said(verdict, dead), ...this.#askedIn })
  }

  close(outcome: 'done' | 'gone', note?: string): void {
    const { record, hearing } = this.#walked
    const { status, events } = record.incident
    const about = { ...said(hearing.last!, true), ...(note === undefined ? {} : { note }) }
    if (status !== 'closed' || readStory({ events }, 0).isAttested) record.add({ step: 'prove-dead', outcome, ...about })
  }
}

/** What people were told or did says nothing of the key. */
const asides: ReadonlySet<Step> = new Set(['remind', 'recall', 'notify'])
