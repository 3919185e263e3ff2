import { isAlive, type State, type Verdict } from '../model/verdict.ts'
import type { RandomBytes } from '../model/world.ts'
import { openText, sealText } from './journal.ts'
import type { Responded } from './ports.ts'
import { readSigned, writeSigned } from './signed.ts'

/**
 * What services said, kept from run to run so that the same question is not asked each time. It can only put a question off: an act asks
 * anew, whatever is remembered, and no incident is opened or closed by it.
 */
export interface Remembered {
  /** Of an incident's id. */
  readonly id: string
  readonly state: State
  readonly host: string | null
  readonly status: number | null
  /** ISO 8601: when the service said so. */
  readonly at: string
}

/** Seconds for which an answer is not asked for again. A key that works is asked about each time where anything may be done about it. */
export const lives = { dead: 7 * 86_400, live: 3600, limited: 3600, unknown: 900 } as const satisfies Record<State, number>
/** Answers that are kept, at most; the newest. */
const most = 10_000

export const writeVerdicts = (all: readonly Remembered[], stateKey: string, random: RandomBytes): string =>
  sealText(writeSigned('verdicts', all.slice(-most), stateKey), stateKey, random)

/** Null for what was not written with this state key. */
export function readVerdicts(text: string, stateKey: string): readonly Remembered[] | null {
  const line = openText(text.trim(), stateKey)
  const all = line === null ? undefined : readSigned('verdicts', line, stateKey)
  return Array.isArray(all) ? (all as readonly Remembered[]) : null
}

/** Answers that still count, as a question would have brought them. `mayAct`: something could be done about a key that works. */
export function stillCounting(all: readonly Remembered[], now: Date, mayAct: boolean): ReadonlyMap<string, Verdict> {
  const counts = ({ state, at }: Remembered): boolean => {
    const age = (now.getTime() - Date.parse(at)) / 1000
    return Object.hasOwn(lives, state) && age >= 0 && age < lives[state] && !(mayAct && isAlive(state))
  }
  return new Map(all.filter(counts).map((each) => [each.id, verdictOf(each)]))
}

/** What to keep: the newest answer about each key, as long as it counts for anyone. */
export function toRemember(before: readonly Remembered[], responded: readonly Responded[], now: Date): readonly Remembered[] {
  const heard = responded.flatMap(({ incident, verdict }): Remembered[] => {
    const last = incident.events.findLast(({ state, label }) => state !== undefined && label === undefined)
    if (verdict === null || last?.state === undefined) return []
    // Only what this incident's own rule calls dead is remembered as dead.
    if (last.state === 'dead' && incident.status !== 'closed') return []
    const at = last.step === 'prove-dead' ? last.at : verdict.at
    return [{ id: incident.id, state: last.state, host: last.host ?? null, status: last.status ?? null, at }]
  })
  const newest = new Map([...before, ...heard].map((each) => [each.id, each]))
  const kept = stillCounting([...newest.values()], now, false)
  return [...newest.values()].filter(({ id }) => kept.has(id))
}

const verdictOf = ({ state, host, status, at }: Remembered): Verdict => ({
  ...{ state, host, status, at, why: state === 'unknown' ? `remembered from ${at}` : null, access: null, id: null, name: null },
  ...{ owner: null, account: null, scopes: [], created: null, used: null, expires: null, page: null },
})
