import { isInUse } from '../incident/ownership.ts'
import { globsOf, keptIn } from '../incident/policy.ts'
import { readStory } from '../incident/story.ts'
import type { InventoryEntry } from '../model/configuration.ts'
import type { Incident } from '../model/incident.ts'
import type { Confidence, Leak } from '../model/leak.ts'
import { waysOf } from '../model/service.ts'
import type { Verdict } from '../model/verdict.ts'
import type { Journal } from '../model/world.ts'
import { partNames } from './abilities.ts'
import type { Budget } from './act-budget.ts'
import { decisionFor, fittingAny, needsStateKey } from './decision.ts'
import { type Group, groupsOf, recalled } from './groups.ts'
import { sealText } from './journal.ts'
import type { Answer, Ports, Responded, SealedPlace, Setting } from './ports.ts'
import { withinBudgets } from './questions.ts'
import { remindOf } from './remind.ts'
import { type Sources, sourcesOf } from './sources.ts'
import { type Ends, guarded, revokeTogether, writeAll } from './together.ts'
import { Walk } from './walk.ts'

/**
 * Answers leaks: asks about each key once, and does what the policy says. One incident for each key, however often it was found. Leaks
 * that fit several services are sent to none. What one incident can't do stops no other one.
 */
export async function respondTo(leaks: readonly Leak[], ports: Ports, setting: Setting): Promise<Answer> {
  const { configuration, trust } = setting
  const journal = ports.stateKey === null ? nothingRemembered : ports.journal
  const remembered = await journal.read()
  const notAsked = new Map<Leak, string>()
  const [notes, faults]: [string[], string[]] = [[...remembered.ignored], []]
  if (!configuration.policy.verify || !trust.mayVerify) {
    const why = configuration.policy.verify ? 'keys are not asked about in such a run' : 'policy.verify is false'
    for (const leak of leaks) notAsked.set(leak, why)
    return { responded: [], notAsked, remembered: new Map(), unread: [], notes, faults, acts: 0 }
  }

  const stateKey = ports.stateKey ?? Buffer.from(ports.random(32)).toString('hex')
  const groups = groupsOf(leaks, setting.services, stateKey, notAsked)
  // What a person vouches for is asked about, too: a key that works after all opens its incident again.
  const open = remembered.incidents.filter(
    (incident) => (incident.status !== 'closed' || isAttested(incident)) && incident.routine !== true && !groups.has(incident.id),
  )
  for (const group of await recalled(open, stateKey, ports, setting.services)) groups.set(group.id, group)
  const unread = open.filter(({ id, status }) => status !== 'closed' && !groups.has(id))
  if (unread.length > 0)
    notes.push(
      `${unread.length} open ${unread.length === 1 ? 'incident is of a key' : 'incidents are of keys'} that this run did not find: not asked again.`,
    )
  const gone: Incident[] = []
  for (const incident of unread) {
    const told = await guarded(() => tellUnread(incident, ports, journal, configuration.policy.remind))
    if (!('do' in told)) gone.push(told)
    else if (told.why !== null) faults.push(told.why)
  }

  const inventory = await inventoryOf(Object.values(configuration.keys), groups, ports)
  const ordered = await withoutKeptIn(inOrder([...groups.values()], inventory), inventory, ports, setting, notAsked)
  const known = new Map(remembered.incidents.map((incident) => [incident.id, incident]))
  const heardBefore = new Map<Leak, Verdict>()
  const unheard = ordered.filter(({ id, leaks: places }) => {
    const verdict = setting.remembered?.get(id)
    if (verdict === undefined || (known.get(id)?.status ?? 'closed') !== 'closed') return true
    for (const leak of places) heardBefore.set(leak, verdict)
    return false
  })
  const asked = withinBudgets(unheard, setting, notAsked)

  const budget: Budget = { left: configuration.policy.maxActs, done: 0 }
  const walks = asked.map((group) => {
    const incident = known.get(group.id) ?? newIncident(group, stateKey, ports)
    const { routine: _, ...leaked } = incident
    const vars = varsOf(group, inventory) ?? onlyVars(group, inventory)
    const target = ports.targetOf(group.service, group.kind, group.parts, vars)
    const decide = (verdict: Verdict | null, about: Incident) => decisionFor(group, verdict, about, inventory, ports, setting)
    const walk = new Walk(leaked, target, { ...ports, journal }, budget, decide)
    if (incident.sealed === undefined && incident.status !== 'closed') walk.seal(sealedOf(group, stateKey, ports).sealed)
    return { group, walk }
  })

  const ends: Ends = new Map()
  let unwritten: Walk[] = []
  const advance = async (walk: Walk, pause: boolean) => {
    const end = await guarded(() => walk.go(pause))
    if (end !== 'revoke') ends.set(walk, end)
    unwritten.push(walk)
    if (unwritten.length >= writtenTogether) await write()
  }
  const write = async () => {
    // What waits for a call along with others is written with it.
    await writeAll(
      unwritten.filter((walk) => ends.has(walk)),
      journal,
      ends,
    )
    unwritten = []
  }
  for (const { group, walk } of walks) await advance(walk, takesMany(group))
  const waiting = walks.filter(({ walk }) => !ends.has(walk))
  for (const together of groupedBy(waiting, ({ group }) => group.service.id)) {
    await revokeTogether(
      together.map(({ walk }) => walk),
      { ...ports, journal },
      ends,
    )
    for (const { walk } of together) if (!ends.has(walk)) await advance(walk, false)
  }
  await write()

  for (const { walk } of walks) {
    const end = await guarded(() => walk.remind(configuration.policy.remind))
    if (end !== undefined) ends.set(walk, end)
  }

  const responded = walks.map(({ group, walk }): Responded => {
    const end = ends.get(walk)!
    if ((end.isFault || end.why === needsStateKey) && end.why !== null && !faults.includes(end.why)) faults.push(end.why)
    return {
      incident: walk.incident,
      leaks: group.leaks,
      verdict: walk.verdict,
      response: walk.response(end),
      isKilledNow: walk.isKilledNow(end),
      why: end.why,
    }
  })
  return { responded, notAsked, remembered: heardBefore, unread: gone, notes, faults, acts: budget.done }
}

/** The key of an open incident can't be read where it stood: people are told once, and reminded. It is written only where that is news. */
async function tellUnread(incident: Incident, ports: Ports, journal: Journal, rhythm: readonly number[]): Promise<Incident> {
  let told = incident
  const last = incident.events.findLast(({ step }) => step === 'recall' || step === 'verify' || step === 'prove-dead')
  // Without a way to read it again nobody looked.
  if (last?.step !== 'recall' && ports.recall !== undefined && ports.stateKey !== null) {
    const event = { at: ports.clock.now().toISOString(), step: 'recall', outcome: 'unknown', note: unreadable } as const
    told = { ...incident, events: [...incident.events, event] }
    await journal.write(told)
    ports.watch?.(told, event)
  }
  return remindOf(told, rhythm, { ...ports, journal })
}

const isAttested = (incident: Incident): boolean => readStory(incident, 0).isAttested

const unreadable = 'it can’t be read any more, so that nobody can be asked; a person has to attest that it is dead (rekey attest)'

/** Incidents of which only was heard what is known anyway are written down so many at a time. */
const writtenTogether = 50

const nothingRemembered: Journal = { read: async () => ({ incidents: [], ignored: [] }), write: async () => {} }

/** So many places of one key are remembered. */
const fewPlaces = 5

function newIncident(group: Group, stateKey: string, ports: Ports): Incident {
  const { id, service, kind } = group
  const incident: Incident = { id, service: service.id, kind, policy: 'report', secret: null, events: [], status: 'open' }
  return { ...incident, ...sealedOf(group, stateKey, ports) }
}

/** Where the key stands, for later runs. Another repository's state key opens it not. */
function sealedOf({ leaks }: Group, stateKey: string, ports: Ports): Pick<Incident, 'sealed'> {
  const places = leaks
    .flatMap(({ blob, path, line, column }): SealedPlace[] => (blob === null ? [] : [{ blob, path, line, column }]))
    .slice(0, fewPlaces)
  if (places.length === 0 || ports.stateKey === null) return {}
  return { sealed: sealText(JSON.stringify(places), stateKey, ports.random) }
}

/** Entries of the services that leaked, with their places opened. */
async function inventoryOf(
  entries: readonly InventoryEntry[],
  groups: ReadonlyMap<string, Group>,
  ports: Ports,
): Promise<readonly Sources[]> {
  const wanted = entries.filter((entry) => [...groups.values()].some((group) => isEntryOf(entry, group)))
  return Promise.all(wanted.map((entry) => sourcesOf(entry, ports)))
}

const isEntryOf = (entry: InventoryEntry, { service, kind }: Group) =>
  entry.service === service.id && (entry.kind ?? kind) === kind

/** The entry that this key is, where its value says so. */
function entryInUse({ service, kind, parts }: Group, inventory: readonly Sources[]): InventoryEntry | undefined {
  const names = partNames(service.keys[kind]!)
  return inventory.find(({ entry, inUse }) => entry.service === service.id && inUse.some((value) => isInUse(parts, value, names)))
    ?.entry
}
const varsOf = (group: Group, inventory: readonly Sources[]) => entryInUse(group, inventory)?.vars

/** Keys that may be sent out to ask about them: no canary, and none that the policy keeps in. */
async function withoutKeptIn(
  groups: readonly Group[],
  inventory: readonly Sources[],
  ports: Ports,
  { configuration, branch, canaryOf }: Setting,
  notAsked: Map<Leak, string>,
): Promise<readonly Group[]> {
  const fits = await fittingAny(globsOf(configuration.policy.rules), ports)
  return groups.filter((group) => {
    const about = { service: group.service.id, kind: group.kind, branch, entry: entryInUse(group, inventory) ?? null, fits }
    const canary = canaryOf?.({ service: group.service.id, kind: group.kind, parts: group.parts }) ?? null
    const why = canary === null ? keptIn(configuration, about) : `to ask would alarm its owner: ${canary}`
    if (why !== null) for (const leak of group.leaks) notAsked.set(leak, why)
    return why === null
  })
}

/** Settings of the service that all its entries agree on; where they don't, the environment has to say. */
function onlyVars(group: Group, inventory: readonly Sources[]): InventoryEntry['vars'] {
  const all = inventory.filter(({ entry }) => isEntryOf(entry, group)).map(({ entry }) => entry.vars)
  return new Set(all.map((vars) => JSON.stringify(Object.entries(vars).sort()))).size === 1 ? all[0]! : {}
}

const sureness: readonly Confidence[] = ['certain', 'likely', 'possible']

/** Keys in use first, then the surest: where a run may ask about few, these are the few. */
function inOrder(groups: readonly Group[], inventory: readonly Sources[]): readonly Group[] {
  const rank = (group: Group) => {
    if (varsOf(group, inventory) !== undefined) return -1
    return Math.min(sureness.length, ...group.leaks.map(({ confidence }) => sureness.indexOf(confidence)))
  }
  return groups
    .map((group) => ({ group, rank: rank(group) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ group }) => group)
}

const takesMany = ({ service, kind }: Group): boolean => {
  const way = waysOf(service.keys[kind]?.revoke)[0]
  return way?.batch !== undefined && way.batch > 1
}

function groupedBy<T>(all: readonly T[], name: (each: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>()
  for (const each of all) (groups.get(name(each)) ?? groups.set(name(each), []).get(name(each))!).push(each)
  return [...groups.values()]
}
