import type { End, Facts, NextStep } from '../incident/facts.ts'
import { next } from '../incident/next.ts'
import { secondsToDead } from '../incident/status.ts'
import type { Response } from '../model/document.ts'
import type { Incident } from '../model/incident.ts'
import type { ActAnswer, Target } from '../model/issuer.ts'
import { isAskable } from '../model/service.ts'
import type { Verdict } from '../model/verdict.ts'
import type { Claimed } from '../model/world.ts'
import { keyOf, partNames } from './abilities.ts'
import { ActBudget, type Budget } from './act-budget.ts'
import { Asking } from './asking.ts'
import type { Decision } from './decision.ts'
import { Ending } from './ending.ts'
import { said } from './event-parts.ts'
import { Hearing } from './hearing.ts'
import { IncidentRecord } from './incident-record.ts'
import { manualFor } from './manual.ts'
import { NewKey } from './new-key.ts'
import type { Ports } from './ports.ts'
import { remindOf } from './remind.ts'
import { inUseFrom, type Sources } from './sources.ts'
import { Storing } from './storing.ts'
import type { Walked } from './walked.ts'

/** Steps that only ask, or write down what was heard: the rest is for the run alone that has the incident. */
const idle: ReadonlySet<NextStep['do']> = new Set(['verify', 'prove-dead', 'close', 'plan', 'find', 'try'])

/**
 * Walks one incident: asks for the next step, takes it, writes down what came of it. What can't be undone is written down before, too,
 * and not sent where that fails.
 */
export class Walk {
  readonly target: Target
  readonly #ports: Ports
  readonly #decide: (verdict: Verdict | null, incident: Incident) => Promise<Decision>
  readonly #acts: ActBudget
  readonly #record: IncidentRecord
  readonly #hearing: Hearing
  readonly #asking: Asking
  readonly #ending: Ending
  readonly #newKey: NewKey
  readonly #storing: Storing
  #decision: Decision | null = null
  #decidedFor: Verdict | null | undefined

  constructor(
    incident: Incident,
    target: Target,
    ports: Ports,
    budget: Budget,
    decide: (verdict: Verdict | null, incident: Incident) => Promise<Decision>,
  ) {
    this.target = target
    this.#ports = ports
    this.#decide = decide
    this.#acts = new ActBudget(budget)
    this.#record = new IncidentRecord(incident, ports)
    this.#hearing = new Hearing(ports)
    const walked: Walked = { target, ports, record: this.#record, hearing: this.#hearing, acts: this.#acts }
    this.#asking = new Asking(walked)
    this.#ending = new Ending(walked)
    this.#newKey = new NewKey(walked)
    this.#storing = new Storing(walked, () => {
      const { ours, known } = this.#decision as Decision
      return [...ours, ...known]
    })
  }

  get incident(): Incident {
    return this.#record.incident
  }

  /** What the service said of the key: while it still took it, where it did. */
  get verdict(): Verdict | null {
    return this.#hearing.told
  }

  /** Keeps where the key stands, of an incident of which nobody knew. */
  seal(sealed: string | undefined): void {
    if (sealed !== undefined) this.#record.change({ sealed })
  }

  /** Walks until nothing more is to be done, or until a revoke is due that could go along with others. */
  async go(pauseAtRevoke = false): Promise<End | 'revoke'> {
    // Far more than any incident takes: what goes round in a circle ends here.
    for (let steps = 0; steps < 200; steps++) {
      const step = next(this.incident, await this.#facts())
      if (step.do === 'end') return step
      if (step.do === 'revoke' && step.record === null && pauseAtRevoke) return 'revoke'
      if (!idle.has(step.do)) {
        const taken = this.take(await this.#record.claim())
        if (taken === 'changed') continue
        if (taken !== 'ours') return taken
      }
      await this.#take(step)
    }
    throw new Error('an incident came to no end')
  }

  /** May this incident begin an act that can't be undone? */
  get mayBegin(): boolean {
    return this.#acts.left > 0
  }
  /** The key as it is ended. */
  get ending(): Target {
    return this.#ending.target
  }

  /** For a revoke that is sent along with others, and has to be written down before: as `unwritten` says. */
  beginRevoke(): void {
    this.#ending.beginRevoke()
  }
  /** It could not be written down, and so it was not sent: nothing was begun. */
  unbegin(): void {
    this.#record.unbegin()
  }
  endRevoke(answer: ActAnswer): void {
    this.#ending.endRevoke(answer)
  }

  /** False where it may be another run's by now. */
  get isHeld(): boolean {
    return this.#record.isHeld
  }

  /** What came of asking for this incident alone. `changed`: another run went on with it, and this one begins again where that ended. */
  take(claimed: Claimed | null): 'ours' | 'changed' | End {
    const taken = this.#record.take(claimed)
    if (taken !== 'changed') return taken
    this.#hearing.forget()
    this.#decidedFor = undefined
    this.#ending.forgetFound()
    this.#newKey.forgetLabelled()
    this.#storing.forgetProbed()
    return taken
  }

  /** The record where it is newer than what is written down; null otherwise. */
  get unwritten(): Incident | null {
    return this.#record.unwritten
  }
  wrote(): void {
    this.#record.wrote()
  }
  /** Writes what is not written yet. Throws what the journal throws. */
  save(): Promise<void> {
    return this.#record.save()
  }

  /** Writes down that people are to be reminded, has it told, and that it was; a reminder that was begun is not lost with its run. */
  async remind(rhythm: readonly number[]): Promise<void> {
    await this.save()
    const { last } = this.#hearing
    this.#record.wrote(await remindOf(this.incident, rhythm, this.#ports, last === null ? {} : said(last, false)))
  }

  /** This run closed it, and not because the key was dead already. */
  isKilledNow(end: End): boolean {
    return !this.#record.wasClosed && this.incident.status !== 'open' && end.outcome === 'done'
  }

  /** What to tell of it. */
  response(end: End): Response {
    const { events, status } = this.incident
    const isOver = status === 'closed'
    return {
      policy: this.incident.policy,
      outcome: end.outcome,
      seconds: secondsToDead(events),
      events,
      reach: keyOf(this.target).reach ?? null,
      manual: isOver ? null : manualFor(this.target, this.#hearing.told, status === 'lost'),
    }
  }

  async #facts(): Promise<Facts> {
    if (this.#decidedFor !== this.#hearing.told) {
      this.#decision = await this.#decide(this.#hearing.told, this.incident)
      this.#decidedFor = this.#hearing.told
      if (this.incident.status !== 'closed') this.#record.change({ policy: this.#decision.policy })
    }
    const decision = this.#decision as Decision
    const sources = this.#sources
    const inUse = this.#inUse
    const asks = isAskable(keyOf(this.target))
    const asked = this.#hearing.sinceAct
    return {
      ...this.#ending.abilities(!asks && inUse.state !== 'old'),
      asks,
      isCertain: decision.isCertain || inUse.state === 'old',
      afterStores: sources.flatMap(({ afterStores }) => afterStores.map(({ id }) => id)),
      policy: decision.policy,
      mode: this.incident.routine === true ? 'routine' : 'leak',
      isOurs: decision.ours.length > 0,
      forbidden: decision.forbidden,
      actsLeft: this.#acts.left,
      stores: sources.flatMap(({ stores }) => stores.map(({ id }) => id)),
      keeps: sources.flatMap(({ keeps }) => keeps.map(({ id }) => id)),
      noStores: sources.find(({ fault }) => fault !== null)?.fault ?? null,
      allowInterruption: sources.every(({ entry }) => entry.allowInterruption),
      grace: decision.grace,
      now: this.#ports.clock.now().toISOString(),
      since: this.#record.since,
      asked:
        asked === null ? null : { state: asked.state, isDead: this.#asking.isDead(asked), isRefused: asked.refused === true },
      record: this.#ending.found,
      labelled: this.#newKey.labelled,
      probed: this.#storing.probed,
      hand: this.#newKey.hand,
      inUse: inUse.state,
      isUntouched: inUse.isUntouched,
    }
  }

  async #take(step: Exclude<NextStep, End>): Promise<void> {
    switch (step.do) {
      case 'verify':
        return this.#asking.verify(step.patiently === true)
      case 'prove-dead':
        return this.#asking.proveDead()
      case 'close':
        return this.#asking.close(step.outcome, step.note)
      case 'plan': {
        const { policy, ours } = this.#decision as Decision
        this.#record.tie(ours[0]?.entry.secret ?? null)
        // Written with the act that follows, or at the end.
        this.#record.add({ step: 'plan', outcome: 'done', note: policy, ...(step.due === null ? {} : { due: step.due }) })
        return
      }
      case 'find':
        return step.by === 'key' ? this.#ending.find() : this.#newKey.find(step.by.label)
      case 'mint':
        this.#record.tie((this.#decision as Decision).ours[0]?.entry.secret ?? null)
        return this.#newKey.mint(step.act, step.label)
      case 'try':
        return this.#newKey.try()
      case 'prove':
        return this.#newKey.prove(step.label, () => this.#inUse.other!)
      case 'drop':
        return this.#newKey.drop(step.label, step.record)
      case 'probe':
        return this.#storing.probe(step.store)
      case 'keep':
        return this.#storing.put(step.store, this.target.parts, { what: 'keep' })
      case 'restore':
        return this.#storing.put(step.store, this.target.parts, { what: 'restore', label: step.label })
      case 'store':
        return this.#storing.put(step.store, this.#newKey.hand!.parts, { label: step.label })
      case 'forget':
        return this.#storing.forget(step.store)
      case 'after-store':
        return this.#storing.afterStore(step.store, step.label)
      case 'settle': {
        this.#record.add({ step: step.made.act, outcome: step.as, label: step.made.label, note: settled[step.as] })
        return this.save()
      }
      default:
        return this.#ending.end(step, step.do !== 'undo' && (this.#decision as Decision).policy !== 'disable')
    }
  }

  /** Those that the key is one of; else those that the incident was of when a new key was made. */
  get #sources(): readonly Sources[] {
    const { ours, known } = this.#decision as Decision
    return ours.length > 0 ? ours : known
  }

  get #inUse(): ReturnType<typeof inUseFrom> {
    return inUseFrom(this.target.parts, partNames(keyOf(this.target)), this.#sources)
  }
}

const settled = {
  done: 'the old value died with it; the new one was thrown away',
  gone: 'nothing came of it',
  lost: 'a key was made and its value is lost',
} as const
