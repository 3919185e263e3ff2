import type { End } from '../incident/facts.ts'
import { statusOf } from '../incident/status.ts'
import { Fault } from '../model/fault.ts'
import type { Event, Incident } from '../model/incident.ts'
import type { Claimed } from '../model/world.ts'
import type { Ports } from './ports.ts'

/** What is told where an act was written down and not sent. */
export const stoodStill =
  'This run stood still for so long that another one may have the incident: nothing was sent, and the next run goes on.'

/** One incident as this run writes it down: what is added, what is not written yet, and what another run wrote meanwhile. */
export class IncidentRecord {
  readonly #ports: Ports
  #incident: Incident
  #since: number
  #wasClosed: boolean
  #isWritten = true
  /** The record as this run read it, or wrote it last: what another run changes meanwhile is seen by it. */
  #base: string
  /** Before the act that is being begun. */
  #before: Incident | null = null

  constructor(incident: Incident, ports: Ports) {
    this.#ports = ports
    this.#incident = incident
    this.#since = incident.events.length
    this.#base = JSON.stringify(incident.events)
    this.#wasClosed = incident.status === 'closed'
    if (incident.events.length === 0) this.add({ step: 'found', outcome: 'done' })
  }

  get incident(): Incident {
    return this.#incident
  }
  /** How many events there were when this run began. */
  get since(): number {
    return this.#since
  }
  /** It was closed when this run began. */
  get wasClosed(): boolean {
    return this.#wasClosed
  }

  add(event: Omit<Event, 'at'>): void {
    const whole: Event = { at: this.#ports.clock.now().toISOString(), ...event }
    this.change({ events: [...this.#incident.events, whole] })
    this.#ports.watch?.(this.#incident, whole)
  }

  change(change: Partial<Incident>): void {
    const changed = { ...this.#incident, ...change }
    this.#incident = { ...changed, status: statusOf(changed.events) }
    this.#isWritten = false
  }

  /** Says whose key it is, as long as nothing was made for anyone. `secret`: the inventory entry's. */
  tie(secret: string | null): void {
    const hasMade = this.#incident.events.some(
      ({ step, outcome }) => (step === 'create' || step === 'rotate') && (outcome === 'done' || outcome === 'lost'),
    )
    if (!hasMade) this.change({ secret })
  }

  /** Adds what is about to be begun and has to be written down before; `unbegin` takes it away again. */
  addBegun(event: Omit<Event, 'at'>): void {
    this.#before = this.#incident
    this.add(event)
  }
  /** It could not be written down, and so it was not sent: nothing was begun. */
  unbegin(): void {
    if (this.#before !== null) this.#incident = this.#before
  }
  /** Writes down what is about to be begun. Throws what the journal throws; then nothing was begun. */
  async begin(event: Omit<Event, 'at'>): Promise<void> {
    this.addBegun(event)
    try {
      await this.save()
      if (!this.isHeld) throw new Fault(stoodStill)
    } catch (error) {
      this.unbegin()
      throw error
    }
  }

  /** False where this run stood still for so long that another one may have the incident by now. */
  get isHeld(): boolean {
    return this.#ports.journal.holds?.(this.#incident.id) ?? true
  }

  /** The record where it is newer than what is written down; null otherwise. */
  get unwritten(): Incident | null {
    return this.#isWritten ? null : this.#incident
  }
  wrote(incident: Incident = this.#incident): void {
    this.#incident = incident
    this.#isWritten = true
    this.#base = JSON.stringify(incident.events)
  }
  /** Writes what is not written yet. Throws what the journal throws. */
  async save(): Promise<void> {
    if (this.#isWritten) return
    await this.#ports.journal.write(this.#incident)
    this.wrote()
  }

  /** Asks for this incident alone. */
  async claim(): Promise<Claimed | null> {
    const claimed = await this.#ports.journal.claim?.([this.#incident])
    return claimed?.get(this.#incident.id) ?? null
  }

  /** What came of asking for it. `changed`: another run went on with it, and this one begins again where that ended. */
  take(claimed: Claimed | null): 'ours' | 'changed' | End {
    if (claimed?.heldBy != null) {
      // What the other run writes is newer than anything that this one knows.
      this.#isWritten = true
      return { do: 'end', outcome: 'open', why: claimed.heldBy }
    }
    if (claimed === null || claimed.incident === null || JSON.stringify(claimed.incident.events) === this.#base) return 'ours'
    this.wrote(claimed.incident)
    this.#since = claimed.incident.events.length
    this.#wasClosed = claimed.incident.status === 'closed'
    return 'changed'
  }
}
