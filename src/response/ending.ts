import type { NextStep } from '../incident/facts.ts'
import type { Event } from '../model/incident.ts'
import type { ActAnswer, FindAnswer, Target } from '../model/issuer.ts'
import { abilitiesOf, targetByValue } from './abilities.ts'
import { fromAct } from './event-parts.ts'
import type { Walked } from './walked.ts'

/** Ends the key of an incident: disables it, undoes that, or revokes it. Each act is written down before. */
export class Ending {
  readonly #walked: Walked
  #found: FindAnswer | null = null
  #isByValue = false
  /** What the description and this run's settings allow, which is the same all along. */
  #able: ReturnType<typeof abilitiesOf> | undefined
  #ableByValue: ReturnType<typeof abilitiesOf> | undefined

  constructor(walked: Walked) {
    this.#walked = walked
  }

  /** The record that the service has of the key. */
  get found(): FindAnswer | null {
    return this.#found
  }
  /** Another run went on: it is looked for again. */
  forgetFound(): void {
    this.#found = null
  }
  async find(): Promise<void> {
    const { target, ports } = this.#walked
    this.#found = await ports.issuer.find(target, 'key')
  }

  /**
   * A key that is ended by its value, or not at all: after a rotation in place its record may be the new one's, and where nobody can be asked
   * and it is not in use, an id in it may be another key's, written down with any secret behind it.
   */
  get target(): Target {
    return this.#isByValue ? targetByValue(this.#walked.target) : this.#walked.target
  }

  /** What can be done with the key, as `target` has it from here on. `isUncertain`: nobody can be asked about it, and it is not in use. */
  abilities(isUncertain: boolean): ReturnType<typeof abilitiesOf> {
    const { target, ports, record } = this.#walked
    const isRotated = record.incident.events.some(({ step, outcome }) => step === 'rotate' && outcome === 'done')
    this.#isByValue = isRotated || isUncertain
    const able = (this.#able ??= abilitiesOf(target, ports.issuer))
    if (!this.#isByValue) return able
    const byValue = (this.#ableByValue ??= abilitiesOf(targetByValue(target), ports.issuer))
    return {
      ...able,
      can: { ...able.can, disable: 'no', revoke: byValue.can.revoke },
      needsRecord: byValue.needsRecord,
      standsAlone: byValue.standsAlone,
    }
  }

  /** `isReserved`: it is one of the acts that a run may do so many of. */
  async end(step: Extract<NextStep, { do: 'disable' | 'undo' | 'revoke' }>, isReserved: boolean): Promise<void> {
    const { ports, record, acts } = this.#walked
    const act = step.do
    if (isReserved) acts.reserve()
    const about = { ...(step.record === null ? {} : { id: step.record }), ...(step.weak ? { weak: true as const } : {}) }
    await record.begin({ ...written(act), outcome: 'begun', ...about })
    this.#ended(act, await ports.issuer.act(this.target, act, step.record), about)
    await record.save()
  }

  /** For a revoke that is sent along with others, and has to be written down before. */
  beginRevoke(): void {
    this.#walked.acts.reserve()
    this.#walked.record.addBegun({ step: 'revoke', outcome: 'begun' })
  }
  endRevoke(answer: ActAnswer): void {
    this.#ended('revoke', answer, {})
  }

  #ended(act: 'disable' | 'undo' | 'revoke', answer: ActAnswer, about: Pick<Event, 'id' | 'weak'>): void {
    const { ports, record, hearing, acts } = this.#walked
    if (answer.outcome !== 'denied') hearing.acted(answer.settles)
    if (answer.outcome !== 'denied' && act === 'revoke') acts.countDone()
    this.#found = null
    const settles = answer.outcome === 'done' && answer.settles > 0
    const due = new Date(ports.clock.now().getTime() + answer.settles * 1000).toISOString()
    record.add({ ...written(act), ...fromAct(answer), ...about, ...(settles ? { due } : {}) })
  }
}

/** An act as events have it. */
const written = (act: 'disable' | 'undo' | 'revoke'): Pick<Event, 'step' | 'undo'> =>
  act === 'undo' ? { step: 'disable', undo: true } : { step: act }
