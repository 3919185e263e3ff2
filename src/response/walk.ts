import type { End, Facts, NextStep } from '../incident/facts.ts'
import { next } from '../incident/next.ts'
import { isDead, secondsToDead } from '../incident/status.ts'
import { readStory } from '../incident/story.ts'
import type { Response } from '../model/document.ts'
import type { Event, Incident, Policy, Step } from '../model/incident.ts'
import type { ActAnswer, FindAnswer, Target } from '../model/issuer.ts'
import type { KeyParts } from '../model/secret.ts'
import { isAskable } from '../model/service.ts'
import { isAlive, type Verdict } from '../model/verdict.ts'
import type { Claimed, Store, StoreAnswer } from '../model/world.ts'
import { abilitiesOf, keyOf, partNames, targetByRecord, targetByValue } from './abilities.ts'
import { askedIn } from './asked-in.ts'
import { fromAct, fromStore, said } from './event-parts.ts'
import { askUntil, Hearing, patience } from './hearing.ts'
import { IncidentRecord } from './incident-record.ts'
import { manualFor } from './manual.ts'
import type { Ports } from './ports.ts'
import { remindOf } from './remind.ts'
import { inUseFrom, type Sources } from './sources.ts'

/** What the run decides about a key, each time it is asked: it may depend on what the service said last. */
export interface Decision {
  readonly policy: Policy
  /** The entries that this key is, by the seventh rule. */
  readonly ours: readonly Sources[]
  /** The entry that the incident was of when a new key was made; its places are read, and not written unless it is in `ours`. */
  readonly known: readonly Sources[]
  readonly forbidden: string | null
  readonly grace: number
  /** The text is certainly such a key. */
  readonly isCertain: boolean
}

/** Acts that can't be undone, counted over all incidents of a run. */
export interface Budget {
  left: number
  done: number
}

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
  readonly #budget: Budget
  readonly #record: IncidentRecord
  readonly #hearing: Hearing
  readonly #askedIn: Pick<Event, 'settings'>
  #hasReserved = false
  #isByValue = false
  /** The record that the service has of the key. */
  #found: FindAnswer | null = null
  #decision: Decision | null = null
  #decidedFor: Verdict | null | undefined
  #hand: { readonly label: string; readonly parts: KeyParts; works: boolean | null } | null = null
  readonly #labelled = new Map<string, FindAnswer>()
  readonly #probed = new Map<string, StoreAnswer>()

  constructor(
    incident: Incident,
    target: Target,
    ports: Ports,
    budget: Budget,
    decide: (verdict: Verdict | null, incident: Incident) => Promise<Decision>,
  ) {
    this.target = target
    this.#ports = ports
    this.#budget = budget
    this.#decide = decide
    this.#record = new IncidentRecord(incident, ports)
    this.#hearing = new Hearing(ports)
    this.#askedIn = askedIn(target, ports)
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
    return this.#hasReserved || this.#budget.left > 0
  }

  /** For a revoke that is sent along with others, and has to be written down before: as `unwritten` says. */
  beginRevoke(): void {
    this.#reserve()
    this.#record.addBegun({ step: 'revoke', outcome: 'begun' })
  }
  /** It could not be written down, and so it was not sent: nothing was begun. */
  unbegin(): void {
    this.#record.unbegin()
  }
  endRevoke(answer: ActAnswer): void {
    this.#ended('revoke', answer, {})
  }

  /** What came of asking for this incident alone. `changed`: another run went on with it, and this one begins again where that ended. */
  take(claimed: Claimed | null): 'ours' | 'changed' | End {
    const taken = this.#record.take(claimed)
    if (taken !== 'changed') return taken
    this.#hearing.forget()
    this.#decidedFor = undefined
    this.#found = null
    this.#labelled.clear()
    this.#probed.clear()
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
    const sources = decision.ours.length > 0 ? decision.ours : decision.known
    const inUse = inUseFrom(this.target.parts, partNames(keyOf(this.target)), sources)
    const able = abilitiesOf(this.target, this.#ports.issuer)
    const asks = isAskable(keyOf(this.target))
    this.#isByValue = this.#isRotated || (!asks && inUse.state !== 'old')
    const asked = this.#hearing.sinceAct
    return {
      ...able,
      ...(this.#isByValue ? this.#alonePerValue() : {}),
      asks,
      isCertain: decision.isCertain || inUse.state === 'old',
      afterStores: sources.flatMap(({ afterStores }) => afterStores.map(({ id }) => id)),
      policy: decision.policy,
      mode: this.incident.routine === true ? 'routine' : 'leak',
      isOurs: decision.ours.length > 0,
      forbidden: decision.forbidden,
      actsLeft: this.#hasReserved ? 1 : this.#budget.left,
      stores: sources.flatMap(({ stores }) => stores.map(({ id }) => id)),
      keeps: sources.flatMap(({ keeps }) => keeps.map(({ id }) => id)),
      noStores: sources.find(({ fault }) => fault !== null)?.fault ?? null,
      allowInterruption: sources.every(({ entry }) => entry.allowInterruption),
      grace: decision.grace,
      now: this.#ports.clock.now().toISOString(),
      since: this.#record.since,
      asked: asked === null ? null : { state: asked.state, isDead: this.#isDead(asked) },
      record: this.#found,
      labelled: this.#labelled,
      probed: this.#probed,
      hand: this.#hand,
      inUse: inUse.state,
      isUntouched: inUse.isUntouched,
    }
  }

  /**
   * A key that is ended by its value, or not at all: after a rotation in place its record may be the new one's, and where nobody can be asked
   * and it is not in use, an id in it may be another key's, written down with any secret behind it.
   */
  get ending(): Target {
    return this.#isByValue ? targetByValue(this.target) : this.target
  }

  #alonePerValue(): Pick<Facts, 'can' | 'needsRecord' | 'standsAlone'> {
    const { can } = abilitiesOf(this.target, this.#ports.issuer)
    const byValue = abilitiesOf(targetByValue(this.target), this.#ports.issuer)
    return {
      can: { ...can, disable: 'no', revoke: byValue.can.revoke },
      needsRecord: byValue.needsRecord,
      standsAlone: byValue.standsAlone,
    }
  }

  async #take(step: Exclude<NextStep, End>): Promise<void> {
    const { issuer } = this.#ports
    switch (step.do) {
      case 'verify':
        return this.#verify(step.patiently === true)
      case 'prove-dead':
        return this.#proveDead()
      case 'close':
        return this.#close(step.outcome, step.note)
      case 'plan': {
        this.#tie()
        const { policy } = this.#decision as Decision
        // Written with the act that follows, or at the end.
        this.#record.add({ step: 'plan', outcome: 'done', note: policy, ...(step.due === null ? {} : { due: step.due }) })
        return
      }
      case 'probe': {
        this.#probed.set(step.store, await this.#store(step.store).probe())
        return
      }
      case 'find': {
        const answer = await issuer.find(this.target, step.by)
        if (step.by === 'key') this.#found = answer
        else this.#labelled.set(step.by.label, this.#isOwnRecord(answer) ? { ...answer, outcome: 'several' } : answer)
        return
      }
      case 'mint':
        return this.#mint(step.act, step.label)
      case 'try': {
        const hand = this.#hand!
        hand.works = isAlive((await this.#ask(this.#newTarget(hand.parts), isAlive, patience.newKey)).state)
        return
      }
      case 'prove':
        return this.#prove(step.label)
      case 'after-store':
        return this.#afterStore(step.store, step.label)
      case 'keep':
        return this.#put(step.store, this.target.parts, { what: 'keep' })
      case 'restore':
        return this.#put(step.store, this.target.parts, { what: 'restore', label: step.label })
      case 'store':
        return this.#put(step.store, this.#hand!.parts, { label: step.label })
      case 'forget': {
        await this.#record.begin({ step: 'store', outcome: 'begun', store: step.store, what: 'forget' })
        const answer = await this.#store(step.store).remove!()
        this.#record.add({ step: 'store', store: step.store, what: 'forget', ...fromStore(answer) })
        return this.save()
      }
      case 'settle': {
        this.#record.add({ step: step.made.act, outcome: step.as, label: step.made.label, note: settled[step.as] })
        return this.save()
      }
      case 'drop':
        return this.#drop(step.label, step.record)
      default:
        return this.#end(step)
    }
  }

  #ask(target: Target, wanted: Parameters<typeof askUntil>[1], seconds: number): Promise<Verdict> {
    return askUntil(target, wanted, seconds, this.#ports)
  }

  #isDead(verdict: Verdict): boolean {
    const { verify } = keyOf(this.target)
    const onlyHost = this.#ports.issuer.onlyHost(this.target)
    return verify?.inferred !== true && isDead(this.incident.events, verdict, onlyHost, this.#askedIn.settings)
  }

  async #verify(patiently: boolean): Promise<void> {
    const isOver = (_: unknown, verdict: Verdict) => this.#isDead(verdict)
    const verdict = await this.#ask(this.target, patiently ? isOver : () => true, patiently ? this.#hearing.secondsToSettle() : 0)
    this.#hearing.heard(verdict)
    const { events, status } = this.incident
    // Where there is nobody to ask, nobody was asked.
    if (!isAskable(keyOf(this.target))) return
    const dead = this.#isDead(verdict)
    // A key that was proved dead and still is: nothing new.
    if (status === 'closed' && !isAlive(verdict.state)) return
    const isFirst = events.every(({ step }) => step === 'found' || step === 'verify' || step === 'plan' || asides.has(step))
    const outcome = dead && isFirst ? 'gone' : dead || isAlive(verdict.state) ? 'done' : 'unknown'
    this.#addAsked({ step: 'verify', outcome, ...said(verdict, dead), ...this.#askedIn })
  }

  /** The same answer again is no news: nothing is written where nothing changed. A reminder says when it was heard last. */
  #addAsked(event: Omit<Event, 'at'>): void {
    const last = this.incident.events.findLast(({ step }) => !asides.has(step))
    const isNews =
      last?.step !== 'verify' ||
      last.outcome !== event.outcome ||
      last.state !== event.state ||
      last.host !== event.host ||
      last.settings !== event.settings ||
      last.status !== event.status
    if (isNews) this.#record.add(event)
  }

  async #proveDead(): Promise<void> {
    const verdict = await this.#ask(this.target, (_, each) => this.#isDead(each), this.#hearing.secondsToSettle())
    this.#hearing.heard(verdict)
    const dead = this.#isDead(verdict)
    this.#record.add({ step: 'prove-dead', outcome: dead ? 'done' : 'unknown', ...said(verdict, dead), ...this.#askedIn })
  }

  #close(outcome: 'done' | 'gone', note?: string): void {
    const { status, events } = this.incident
    const about = { ...said(this.#hearing.last!, true), ...(note === undefined ? {} : { note }) }
    if (status !== 'closed' || readStory({ events }, 0).isAttested) this.#record.add({ step: 'prove-dead', outcome, ...about })
  }

  /** What was begun by a run that died is found again, and not begun twice. */
  async #afterStore(id: string, label: string): Promise<void> {
    const redeploy = this.#sources.flatMap(({ afterStores }) => afterStores).find((each) => each.id === id)
    if (redeploy === undefined) throw new Error(`${id} is not open`)
    const about = { step: 'after-store', store: id, label } as const
    const before = this.incident.events.findLast(
      (event) => event.step === 'after-store' && event.store === id && event.label === label,
    )
    const begun = before !== undefined && (before.outcome === 'begun' || before.outcome === 'unknown') ? before : null
    if (begun === null) await this.#record.begin({ ...about, outcome: 'begun' })
    const known = begun === null ? null : { at: begun.at, run: begun.id ?? null }
    const told = (run: string) => this.#record.begin({ ...about, outcome: 'begun', id: run })
    // What this run has in hand stays in its hand while it waits.
    const answer = await redeploy.run(label, known, told, async () => void (await this.#record.claim()))
    this.#record.add({ ...about, ...fromStore(answer), ...(answer.run === null ? {} : { id: answer.run }) })
    await this.save()
  }

  /** Writes down that people are to be reminded, has it told, and that it was; a reminder that was begun is not lost with its run. */
  async remind(rhythm: readonly number[]): Promise<void> {
    await this.save()
    const { last } = this.#hearing
    this.#record.wrote(await remindOf(this.incident, rhythm, this.#ports, last === null ? {} : said(last, false)))
  }

  async #mint(act: 'create' | 'rotate', label: string): Promise<void> {
    this.#tie()
    this.#reserve()
    await this.#record.begin({ step: act, outcome: 'begun', label })
    const answer = await this.#ports.issuer.mint(this.target, act, label, this.#hearing.last!)
    if (answer.outcome === 'done' && answer.parts !== null) {
      this.#ports.mask?.(answer.parts, this.target.service, this.target.kind)
      this.#hand = { label, parts: answer.parts, works: null }
    }
    if (act === 'rotate' && answer.outcome !== 'denied') {
      this.#budget.done++
      this.#hearing.acted(answer.settles)
    }
    const thrownAway = answer.outcome === 'done' && this.incident.secret === null
    const note = thrownAway ? 'the new value was thrown away: the key is none of ours' : answer.note
    this.#record.add({
      ...{ step: act, outcome: answer.outcome, label, way: answer.way },
      ...(answer.status === null ? {} : { status: answer.status }),
      ...(answer.id === null ? {} : { id: answer.id }),
      ...(note === null ? {} : { note }),
    })
    await this.save()
  }

  async #put(id: string, parts: KeyParts, about: Pick<Event, 'label' | 'what'>): Promise<void> {
    const store = this.#store(id)
    await this.#record.begin({ step: 'store', outcome: 'begun', store: id, ...about })
    const answer = await store.write(parts)
    this.#record.add({ step: 'store', store: id, ...about, ...fromStore(answer) })
    await this.save()
  }

  /** By the value in hand, or by what the stores hold where this run did not make it. */
  async #prove(label: string): Promise<void> {
    const decision = this.#decision as Decision
    const sources = decision.ours.length > 0 ? decision.ours : decision.known
    const names = partNames(keyOf(this.target))
    const parts = this.#hand?.label === label ? this.#hand.parts : inUseFrom(this.target.parts, names, sources).other!
    const verdict = await this.#ask(this.#newTarget(parts), isAlive, patience.newKey)
    this.#record.add({ step: 'prove', outcome: isAlive(verdict.state) ? 'done' : 'unknown', label, ...said(verdict, false) })
    await this.save()
  }

  /** Ends a key that we made and that nobody holds. */
  async #drop(label: string, record: string | null): Promise<void> {
    const { issuer } = this.#ports
    const target = record === null ? this.#newTarget(this.#hand!.parts) : targetByRecord(this.target)
    const { can, needsRecord } = abilitiesOf(target, issuer)
    const act = can.revoke === 'yes' ? 'revoke' : 'disable'
    let found = record
    if (record === null && needsRecord[act]) {
      const answer = await issuer.find(target, 'key')
      found = answer.outcome === 'one' && !answer.weak ? answer.id : null
    }
    await this.#record.begin({ step: act, outcome: 'begun', label, ...(found === null ? {} : { id: found }) })
    const answer = await issuer.act(target, act, found)
    this.#labelled.delete(label)
    if (this.#hand?.label === label) this.#hand = null
    this.#record.add({ step: act, label, ...fromAct(answer), ...(found === null ? {} : { id: found }) })
    await this.save()
  }

  async #end(step: Extract<NextStep, { do: 'disable' | 'undo' | 'revoke' }>): Promise<void> {
    const act = step.do
    const { policy } = this.#decision as Decision
    if (act !== 'undo' && policy !== 'disable') this.#reserve()
    const about = { ...(step.record === null ? {} : { id: step.record }), ...(step.weak ? { weak: true as const } : {}) }
    await this.#record.begin({
      step: act === 'undo' ? 'disable' : act,
      outcome: 'begun',
      ...about,
      ...(act === 'undo' ? { undo: true as const } : {}),
    })
    this.#ended(act, await this.#ports.issuer.act(this.ending, act, step.record), about)
    await this.save()
  }

  #ended(act: 'disable' | 'undo' | 'revoke', answer: ActAnswer, about: Pick<Event, 'id' | 'weak'>): void {
    if (answer.outcome !== 'denied') this.#hearing.acted(answer.settles)
    if (answer.outcome !== 'denied' && act === 'revoke') this.#budget.done++
    this.#found = null
    const settles = answer.outcome === 'done' && answer.settles > 0
    const due = new Date(this.#ports.clock.now().getTime() + answer.settles * 1000).toISOString()
    this.#record.add({
      step: act === 'undo' ? 'disable' : act,
      ...fromAct(answer),
      ...about,
      ...(settles ? { due } : {}),
      ...(act === 'undo' ? { undo: true as const } : {}),
    })
  }

  /** A record that carries our label and is the leaked key's own is no key that we made. */
  #isOwnRecord({ outcome, id }: FindAnswer): boolean {
    return outcome === 'one' && id !== null && id === this.#hearing.told?.id
  }

  get #isRotated(): boolean {
    return this.incident.events.some(({ step, outcome }) => step === 'rotate' && outcome === 'done')
  }

  #newTarget(parts: KeyParts): Target {
    return { ...this.target, parts }
  }

  get #sources(): readonly Sources[] {
    const { ours, known } = this.#decision as Decision
    return [...ours, ...known]
  }

  #store(id: string): Store {
    const store = this.#sources.flatMap(({ stores, keeps }) => [...stores, ...keeps]).find((each) => each.id === id)
    if (store === undefined) throw new Error(`the place ${id} is not open`)
    return store
  }

  /** Says whose key it is, as long as nothing was made for anyone. */
  #tie(): void {
    const { ours } = this.#decision as Decision
    const { events } = this.incident
    const hasMade = events.some(
      ({ step, outcome }) => (step === 'create' || step === 'rotate') && (outcome === 'done' || outcome === 'lost'),
    )
    if (!hasMade) this.#record.change({ secret: ours[0]?.entry.secret ?? null })
  }

  /** One act that can't be undone, of those that a run may do; an incident that has begun takes as many as it needs. */
  #reserve(): void {
    if (this.#hasReserved) return
    this.#hasReserved = true
    this.#budget.left--
  }
}

/** What people were told or did says nothing of the key. */
const asides: ReadonlySet<Step> = new Set(['remind', 'recall', 'notify'])

const settled = {
  done: 'the old value died with it; the new one was thrown away',
  gone: 'nothing came of it',
  lost: 'a key was made and its value is lost',
} as const
