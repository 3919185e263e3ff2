import type { Event } from '../model/incident.ts'
import type { FindAnswer, Target } from '../model/issuer.ts'
import type { KeyParts } from '../model/secret.ts'
import { isAlive } from '../model/verdict.ts'
import { abilitiesOf, targetByRecord } from './abilities.ts'
import { fromAct, said } from './event-parts.ts'
import { askUntil, patience, secondsUnderWay, until } from './hearing.ts'
import type { Walked } from './walked.ts'

/** The key that takes the old one's place: made, tried, proved, found by its label, and ended where nobody holds it. */
export class NewKey {
  readonly #walked: Walked
  #hand: { readonly label: string; readonly parts: KeyParts; readonly settled: number; works: boolean | null } | null = null
  readonly #labelled = new Map<string, FindAnswer>()

  constructor(walked: Walked) {
    this.#walked = walked
  }

  /** What this run made and still holds. `works` is null until it was tried. */
  get hand(): { readonly label: string; readonly parts: KeyParts; readonly works: boolean | null } | null {
    return this.#hand
  }
  /** Records that were found by the label that a key was made with. */
  get labelled(): ReadonlyMap<string, FindAnswer> {
    return this.#labelled
  }
  /** Another run went on: they are looked for again. */
  forgetLabelled(): void {
    this.#labelled.clear()
  }

  async find(label: string): Promise<void> {
    const { target, ports, record, hearing } = this.#walked
    // What has to be there may still come: none of this label is none only when it can't be under way any more.
    const seconds = secondsUnderWay(record.incident.events, label, ports.clock.now())
    const answer = await until(
      () => ports.issuer.find(target, { label }),
      ({ outcome }) => outcome !== 'none',
      seconds,
      ports.clock,
    )
    // A record that carries our label and is the leaked key's own is no key that we made.
    const isOwnRecord = answer.outcome === 'one' && answer.id !== null && answer.id === hearing.told?.id
    this.#labelled.set(label, isOwnRecord ? { ...answer, outcome: 'several' } : answer)
  }

  async mint(act: 'create' | 'rotate', label: string): Promise<void> {
    const { target, ports, record, hearing, acts } = this.#walked
    acts.reserve()
    await record.begin({ step: act, outcome: 'begun', label })
    const answer = await ports.issuer.mint(target, act, label, hearing.last!)
    if (answer.outcome === 'done' && answer.parts !== null) {
      ports.mask?.(answer.parts, target.service, target.kind)
      const settled = ports.clock.now().getTime() + answer.settles * 1000
      this.#hand = { label, parts: answer.parts, settled, works: null }
    }
    if (act === 'rotate' && answer.outcome !== 'denied') {
      acts.countDone()
      hearing.acted(answer.settles)
    }
    const thrownAway = answer.outcome === 'done' && record.incident.secret === null
    const note = thrownAway ? 'the new value was thrown away: the key is none of ours' : answer.note
    record.add({
      ...{ step: act, outcome: answer.outcome, label, way: answer.way },
      ...(answer.status === null ? {} : { status: answer.status }),
      ...(answer.id === null ? {} : { id: answer.id }),
      ...(note === null ? {} : { note }),
    })
    await record.save()
  }

  /** Whether the service takes what is in hand. */
  async try(): Promise<void> {
    const hand = this.#hand!
    hand.works = isAlive((await this.#ask(hand.parts)).state)
  }

  /** By the value in hand, or by what the stores hold where this run did not make it. */
  async prove(label: string, stored: () => KeyParts): Promise<void> {
    const { record } = this.#walked
    const verdict = await this.#ask(this.#hand?.label === label ? this.#hand.parts : stored())
    record.add({ step: 'prove', outcome: isAlive(verdict.state) ? 'done' : 'unknown', label, ...said(verdict, false) })
    await record.save()
  }

  /** Ends a key that we made and that nobody holds. */
  async drop(label: string, recordId: string | null): Promise<void> {
    const { target, ports, record } = this.#walked
    const { issuer } = ports
    const dropped = recordId === null ? this.#targetOf(this.#hand!.parts) : targetByRecord(target)
    const { can, needsRecord } = abilitiesOf(dropped, issuer)
    const act = can.revoke === 'yes' ? 'revoke' : 'disable'
    let found = recordId
    if (recordId === null && needsRecord[act]) {
      const answer = await issuer.find(dropped, 'key')
      found = answer.outcome === 'one' && !answer.weak ? answer.id : null
    }
    const about: Pick<Event, 'id'> = found === null ? {} : { id: found }
    await record.begin({ step: act, outcome: 'begun', label, ...about })
    const answer = await issuer.act(dropped, act, found)
    this.#labelled.delete(label)
    if (this.#hand?.label === label) this.#hand = null
    // A service that does not know a key that it has just made may know it in a minute.
    const isTooNew = recordId === null && answer.outcome === 'gone'
    const came = isTooNew
      ? ({ ...answer, outcome: 'unknown', note: 'the service does not know it, or not yet' } as const)
      : answer
    record.add({ step: act, label, ...fromAct(came), ...about })
    await record.save()
  }

  #ask(parts: KeyParts) {
    const { ports } = this.#walked
    const left = ((this.#hand?.settled ?? 0) - ports.clock.now().getTime()) / 1000
    return askUntil(this.#targetOf(parts), isAlive, Math.min(patience.most, Math.max(patience.newKey, left)), ports)
  }

  #targetOf(parts: KeyParts): Target {
    return { ...this.#walked.target, parts }
  }
}
