import type { Event, Incident, Outcome } from '../model/incident.ts'
import { isAlive } from '../model/verdict.ts'

/** A key that was made, or may have been, as the events tell it. */
export interface Made {
  readonly label: string
  readonly act: 'create' | 'rotate'
  /** `gone`: nothing came of it, or it was taken back. `done`: it was made and is there. */
  readonly state: Exclude<Outcome, 'begun'> | 'begun'
  /** Where its value was put: the last word of each store, and how often it was tried in this run. */
  readonly stores: ReadonlyMap<string, { readonly outcome: Outcome; readonly tries: number }>
  readonly isProven: boolean
  /** What was run after it was stored, by id: what came of it, and whether this run heard so. */
  readonly afterStores: ReadonlyMap<string, { readonly outcome: Outcome; readonly isThisRun: boolean }>
  /** This run began to make it. */
  readonly isThisRun: boolean
  /** This run had it whole, and took it back, since it did not work or had no place. */
  readonly isGivenUp: boolean
  /** When it was last heard of: ISO 8601. */
  readonly touched: string
  /** True where this run tried in vain to prove it, or to take it back. */
  readonly isStuck: boolean
}

/** The last act on the leaked (or old) key. */
export interface Ending {
  readonly act: 'disable' | 'undo' | 'revoke'
  readonly outcome: Outcome
  readonly isThisRun: boolean
  readonly isWeak: boolean
  readonly id: string | null
  /** From when on the service is sure to refuse the key: ISO 8601; null where it said no time. */
  readonly settled: string | null
}

/** What an incident's events come to. */
export interface Story {
  readonly made: readonly Made[]
  readonly ending: Ending | null
  /** Acts on the old key that were begun in this run. */
  readonly sent: { readonly disable: number; readonly undo: number; readonly revoke: number }
  /** Keys that this run began to make, and whether one was refused. */
  readonly mints: number
  readonly isMintDenied: boolean
  /** A stop of the old key took hold and was not taken back. */
  readonly isDisabled: boolean
  /** A stop of the old key was sent and not taken back; it may have taken hold, whatever was heard of it. */
  readonly mayBeStopped: boolean
  /** A record that fitted weakly was stopped, and the old key went on: it is another key's. */
  readonly isMismatch: boolean
  readonly isClosed: boolean
  /** It was closed by a person's word, and nothing proves it. */
  readonly isAttested: boolean
  /** When it was opened, or opened again, and when people were last reminded of it: ISO 8601. */
  readonly opened: string | null
  readonly reminded: string | null
  /** Reminders that were sent, or begun, since it was opened. */
  readonly reminders: number
  readonly isLost: boolean
  /** The policy of the last plan. */
  readonly planned: string | null
  /** When the old key of a routine rotation may go. */
  readonly due: string | null
  /** Places that hold the old value for its grace, and what was said last of putting or removing it. */
  readonly kept: ReadonlyMap<string, { readonly what: 'keep' | 'forget'; readonly outcome: Outcome; readonly isThisRun: boolean }>
  /** Places whose old value was put back in this run, by the new key's label and the place, and what came of it. */
  readonly restored: ReadonlyMap<string, Outcome>
}

/** Reads the events. Those from `since` on are of this run. */
export function readStory({ events }: Pick<Incident, 'events'>, since: number): Story {
  const made = new Map<string, Made>()
  const sent = { disable: 0, undo: 0, revoke: 0 }
  const kept = new Map<string, { what: 'keep' | 'forget'; outcome: Outcome; isThisRun: boolean }>()
  const restored = new Map<string, Outcome>()
  let ending: Ending | null = null
  let [mints, isMintDenied, isDisabled, mayBeStopped, isMismatch, isClosed] = [0, false, false, false, false, false]
  let isProved = false
  let [opened, reminded, reminders]: [string | null, string | null, number] = [events[0]?.at ?? null, null, 0]
  let isAliveSince = false
  let [planned, due]: [string | null, string | null] = [null, null]

  for (const [index, event] of events.entries()) {
    const { step, outcome, label, what } = event
    const isThisRun = index >= since
    if (step === 'plan') {
      planned = event.note ?? planned
      due = event.due ?? due
    } else if ((step === 'create' || step === 'rotate') && label !== undefined) {
      made.set(label, madeOf(made.get(label), event, step, isThisRun))
      if (isThisRun && outcome === 'begun') mints++
      if (isThisRun && outcome === 'denied') isMintDenied = true
    } else if (step === 'store' && what === 'restore') {
      if (isThisRun) restored.set(`${label} ${event.store}`, outcome)
    } else if (step === 'store' && (what === 'keep' || what === 'forget')) {
      kept.set(event.store ?? '', { what, outcome, isThisRun })
    } else if (label !== undefined) {
      const known = made.get(label)
      if (known !== undefined) made.set(label, told(known, event, isThisRun))
    } else if (step === 'disable' || step === 'revoke') {
      const act = event.undo === true ? 'undo' : step
      if (isThisRun && outcome === 'begun') sent[act]++
      if (act === 'undo' && ending?.act === 'disable' && isDisabled && isAliveSince) isMismatch = true
      isAliveSince = false
      ending = { act, outcome, isThisRun, isWeak: event.weak === true, id: event.id ?? null, settled: event.due ?? null }
      if (act === 'disable' && outcome !== 'denied') mayBeStopped = true
      if (act === 'undo' && (outcome === 'done' || outcome === 'gone')) mayBeStopped = false
      if (outcome === 'done' || outcome === 'gone') isDisabled = act === 'disable' ? true : act === 'undo' ? false : isDisabled
    }
    if (event.state !== undefined && label === undefined) isAliveSince = isAlive(event.state)
    if (step === 'remind' && outcome === 'begun') [reminded, reminders] = [event.at, reminders + 1]
    const works = event.state !== undefined && label === undefined && isAlive(event.state)
    if (isClosed && works) [opened, reminded, reminders] = [event.at, null, 0]
    isClosed = closes(event) || (isClosed && !works)
    isProved = (closes(event) && step !== 'attest') || (isProved && !works)
  }
  const all = [...made.values()]
  return {
    ...{
      made: all,
      ending,
      sent,
      mints,
      isMintDenied,
      isDisabled,
      mayBeStopped,
      isMismatch,
      isClosed,
      isAttested: isClosed && !isProved,
      opened,
      reminded,
      reminders,
      planned,
      due,
      kept,
      restored,
    },
    isLost: all.some(({ state }) => state === 'lost') && !events.some(({ step }) => step === 'attest'),
  }
}

/** True for the event that ends an incident: the service refused the key in a way that proves it dead, or a person vouches for it. */
const closes = ({ step, outcome }: Event): boolean =>
  (step === 'prove-dead' && (outcome === 'done' || outcome === 'gone')) ||
  (step === 'verify' && outcome === 'gone') ||
  (step === 'attest' && outcome === 'done')

function madeOf(before: Made | undefined, { label, outcome, at }: Event, act: 'create' | 'rotate', isThisRun: boolean): Made {
  if (before !== undefined) {
    const isGivenUp = before.isGivenUp || (before.isThisRun && before.state === 'done' && outcome === 'gone')
    return { ...before, state: outcome, touched: at, isGivenUp }
  }
  return {
    label: label as string,
    act,
    state: outcome,
    stores: new Map(),
    isProven: false,
    afterStores: new Map(),
    isThisRun,
    isGivenUp: false,
    touched: at,
    isStuck: false,
  }
}

/** A made key after an event about it: stored, proved, taken back. */
function told(before: Made, { step, outcome, store, at }: Event, isThisRun: boolean): Made {
  const made = { ...before, touched: at }
  if (step === 'store' && store !== undefined) {
    const tries = (made.stores.get(store)?.tries ?? 0) + (isThisRun && outcome === 'begun' ? 1 : 0)
    return { ...made, stores: new Map([...made.stores, [store, { outcome, tries }]]) }
  }
  if (step === 'after-store' && store !== undefined)
    return { ...made, afterStores: new Map([...made.afterStores, [store, { outcome, isThisRun }]]) }
  if (step === 'prove') return outcome === 'done' ? { ...made, isProven: true } : { ...made, isStuck: made.isStuck || isThisRun }
  if ((step === 'revoke' || step === 'disable') && outcome !== 'begun')
    return outcome === 'done' || outcome === 'gone'
      ? { ...made, state: 'gone', isProven: false, isGivenUp: made.isThisRun && made.state === 'done' }
      : { ...made, isStuck: made.isStuck || isThisRun }
  return made
}
