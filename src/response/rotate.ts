import type { End } from '../incident/facts.ts'
import { isInUse } from '../incident/ownership.ts'
import { globsOf, keptIn } from '../incident/policy.ts'
import { type InventoryEntry, maxAgeOf } from '../model/configuration.ts'
import type { Incident } from '../model/incident.ts'
import type { KeyParts } from '../model/secret.ts'
import type { Service } from '../model/service.ts'
import { isAlive, type Verdict } from '../model/verdict.ts'
import { partNames } from './abilities.ts'
import type { Budget } from './act-budget.ts'
import { fittingAny, needsStateKey, unapproved } from './decision.ts'
import { incidentId } from './journal.ts'
import type { Ports, Responded, Setting } from './ports.ts'
import { type Sources, sourcesOf } from './sources.ts'
import { guarded } from './together.ts'
import { Walk } from './walk.ts'

/** What came of one inventory entry. `isDue` is null where its age is not known. */
export interface Rotated {
  readonly entry: InventoryEntry
  readonly isDue: boolean | null
  /** Null where nothing was begun; `why` says why. */
  readonly responded: Responded | null
  readonly why: string | null
  /** Something is missing that people have to set right: exit code 2. */
  readonly isFault: boolean
}

/**
 * Rotates entries by routine, one after the other: those that are named whatever their age; where none is named, or `alsoDue`, those that
 * are due, too.
 */
export async function rotateKeys(
  names: readonly string[],
  ports: Ports,
  setting: Setting,
  alsoDue = names.length === 0,
): Promise<{ readonly rotated: readonly Rotated[]; readonly notes: readonly string[]; readonly acts: number }> {
  const { keys, policy } = setting.configuration
  const { incidents, ignored } = await ports.journal.read()
  const budget: Budget = { left: policy.maxActs, done: 0 }
  const rotated: Rotated[] = []
  for (const entry of alsoDue ? Object.values(keys) : names.map((name) => keys[name]!)) {
    const before = incidents.filter(({ secret }) => secret === entry.secret)
    const result = await guarded(() => rotateKey(entry, names.includes(entry.secret), before, ports, setting, budget))
    rotated.push('do' in result ? { entry, isDue: null, responded: null, why: result.why, isFault: true } : result)
  }
  return { rotated, notes: ignored, acts: budget.done }
}

/** Goes on with a rotation that was begun (its grace may be over), or begins one where it is wanted or due. */
export async function rotateKey(
  entry: InventoryEntry,
  isWanted: boolean,
  before: readonly Incident[],
  ports: Ports,
  setting: Setting,
  budget: Budget,
): Promise<Rotated> {
  const { service, kind } = kindOf(entry, setting)
  const nothing = (why: string | null, isFault = false, isDue: boolean | null = null): Rotated => ({
    entry,
    isDue,
    responded: null,
    why,
    isFault,
  })
  if (ports.stateKey === null) return nothing(needsStateKey, true)
  const about = { service: service.id, kind, branch: setting.branch, entry }
  const kept = keptIn(setting.configuration, {
    ...about,
    fits: await fittingAny(globsOf(setting.configuration.policy.rules), ports),
  })
  if (kept !== null) return nothing(`${entry.secret} is not rotated, since its key may not be sent out: ${kept}.`, isWanted)
  const sources = await sourcesOf(entry, ports)
  const names = partNames(service.keys[kind]!)
  const idOf = (parts: KeyParts) => incidentId(ports.stateKey!, service.id, kind, parts, names)
  const walkOf = (incident: Incident, parts: KeyParts) =>
    new Walk(incident, ports.targetOf(service, kind, parts, entry.vars), ports, budget, async () => ({
      policy: 'rotate',
      // The value in use is the inventory's own; an old one that lives on is tied to it by what the first run wrote down.
      ours: [sources],
      known: [sources],
      isCertain: true,
      forbidden:
        setting.stopped ??
        unapproved(setting, incident, 'rotate') ??
        (setting.trust.mayAct === 'never' ? 'This run only asks.' : null),
      grace: setting.configuration.policy.grace,
    }))

  const begun = before.find(({ routine, status }) => routine === true && status !== 'closed')
  if (begun !== undefined) {
    const old = (await valuesOf(entry, sources, ports)).find((parts) => isWhole(parts, names) && idOf(parts) === begun.id)
    if (old === undefined)
      return nothing(
        `The old value of ${entry.secret} is not at hand: a rotation that was begun can't go on. Hand it in as REKEY_KEY_${entry.secret}_OLD.`,
        true,
      )
    return told(entry, true, walkOf(begun, old))
  }

  const parts = sources.inUse.find((value) => isWhole(value, names))
  if (parts === undefined)
    return nothing(`The value of ${entry.secret} is not at hand: hand it in as REKEY_KEY_${entry.secret}.`, isWanted)
  if (sources.inUse.some((value) => !isInUse(parts, value, names)))
    return nothing(`The places of ${entry.secret} hold different values: a person has to say which is the right one.`, true)
  const verdict = await ports.issuer.verify(ports.targetOf(service, kind, parts, entry.vars))
  const isDue = dueOf(entry, verdict, before, ports, setting)
  if (!isWanted && isDue !== true)
    return nothing(isDue === null ? `The age of ${entry.secret} is not known.` : null, false, isDue)
  if (!isAlive(verdict.state))
    return nothing(
      verdict.state === 'dead' || verdict.refused === true
        ? `The value in use of ${entry.secret} is refused by its service: nothing was rotated.`
        : `The service gave no clear answer about ${entry.secret}: nothing was rotated.`,
      true,
      isDue,
    )
  const known = before.find(({ id }) => id === idOf(parts))
  const incident: Incident = { ...(known ?? fresh(idOf(parts), service, kind, entry)), routine: true }
  return told(entry, isDue, walkOf(incident, parts))
}

async function told(entry: InventoryEntry, isDue: boolean | null, walk: Walk): Promise<Rotated> {
  const end = (await guarded(async () => {
    const last = await walk.go()
    await walk.save()
    return last
  })) as End
  const said = { verdict: walk.verdict, response: walk.response(end), isKilledNow: walk.isKilledNow(end), why: end.why }
  const responded: Responded = { incident: walk.incident, leaks: [], ...said }
  return { entry, isDue, responded, why: end.why, isFault: end.isFault === true }
}

const fresh = (id: string, service: Service, kind: string, entry: InventoryEntry): Incident => ({
  ...{ id, service: service.id, kind, policy: 'rotate', secret: entry.secret, events: [], status: 'open' },
})

function kindOf(entry: InventoryEntry, { services }: Setting): { readonly service: Service; readonly kind: string } {
  // The configuration was checked against the same list.
  const service = services.find(({ id }) => id === entry.service)!
  return { service, kind: entry.kind ?? Object.keys(service.keys)[0]! }
}

/** Every value that the old one could be. */
async function valuesOf(entry: InventoryEntry, { inUse, keeps }: Sources, ports: Ports): Promise<readonly KeyParts[]> {
  const kept = await Promise.all(keeps.map(async (store) => (await store.read?.()) ?? null))
  return [...kept, ports.handedIn(entry, 'old'), ports.handedIn(entry), ...inUse].filter((parts) => parts !== null)
}

const isWhole = (parts: KeyParts, names: readonly string[]): boolean => names.every((name) => Object.hasOwn(parts, name))

/** Older than it may be: by the service's own word, or since the last rotation that rekey did. */
function dueOf(
  entry: InventoryEntry,
  verdict: Verdict,
  before: readonly Incident[],
  { clock }: Ports,
  { configuration }: Setting,
): boolean | null {
  const stored = before.flatMap(({ events }) =>
    events.filter(({ step, outcome, what }) => step === 'store' && outcome === 'done' && what === undefined),
  )
  const since = [verdict.created, ...stored.map(({ at }) => at)].flatMap((time) =>
    time === null || Number.isNaN(Date.parse(time)) ? [] : [Date.parse(time)],
  )
  if (since.length === 0) return null
  if (entry.snooze !== null && entry.snooze.until >= clock.now().toISOString().slice(0, 10)) return false
  const seconds = (clock.now().getTime() - Math.max(...since)) / 1000
  return seconds >= maxAgeOf(entry, configuration)
}
