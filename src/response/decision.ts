import { entriesOf, type Held, isOfOurAccounts } from '../incident/ownership.ts'
import { globsOf, policyFor } from '../incident/policy.ts'
import type { Incident, Policy } from '../model/incident.ts'
import type { Confidence } from '../model/leak.ts'
import { type Key, waysOf } from '../model/service.ts'
import type { Verdict } from '../model/verdict.ts'
import { partNames } from './abilities.ts'
import type { Group } from './groups.ts'
import type { Ports, Setting } from './ports.ts'
import type { Sources } from './sources.ts'

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

/** What the run may do about a key by policy, ownership and trust, after its service said `verdict` of it. */
export async function decisionFor(
  { service, kind, parts, leaks }: Group,
  verdict: Verdict | null,
  incident: Incident,
  inventory: readonly Sources[],
  ports: Ports,
  setting: Setting,
): Promise<Decision> {
  const { configuration, trust, branch, stopped = null } = setting
  const names = partNames(service.keys[kind]!)
  // Where anyone may have written what was checked out, no file in it says what is in use.
  const vouchedFor = ({ entry, vouched }: Sources) =>
    trust.mayAct === 'ours-only' ? [ports.handedIn(entry)].filter((value) => value !== null) : vouched
  const held = inventory.flatMap((sources): readonly Held[] => {
    const [entry, values] = [sources.entry, vouchedFor(sources)]
    return values.length === 0 ? [{ entry, inUse: null }] : values.map((inUse) => ({ entry, inUse }))
  })
  const entries = new Set(entriesOf({ service: service.id, kind, parts }, names, verdict, held))
  const ours = inventory.filter(({ entry }) => entries.has(entry))
  const known = inventory.filter(({ entry }) => entry.secret === incident.secret)
  const policy = policyFor(configuration, {
    // Once a new key is stored, the old one is in use no more; what its entry asks for goes on all the same.
    ...{ service: service.id, kind, branch, entry: (ours[0] ?? known[0])?.entry ?? null },
    fits: await fittingAny(globsOf(configuration.policy.rules), ports),
  })
  const isOurAccount = isOfOurAccounts(verdict, await ports.fitting(configuration.owners[service.id] ?? []))
  return {
    policy,
    ours,
    known,
    forbidden:
      stopped ?? unapproved(setting, incident, policy) ?? forbiddenBy(trust, ours.length > 0 || isOurAccount, ports.stateKey),
    isCertain: leaks.some(({ confidence }) => isSureEnough(confidence, service.keys[kind]!)),
    grace: 0,
  }
}

/**
 * Certain by its checksum; or likely, where the revocation is a report that names the key by its whole value and has nobody's authority:
 * it ends that very key, or nothing.
 */
const isSureEnough = (confidence: Confidence, key: Key): boolean =>
  confidence === 'certain' || (confidence === 'likely' && waysOf(key.revoke)[0]?.as === 'none')

/** Why nothing may be begun for this incident without a person's yes; null where it may. What was begun goes on, but for a plan. */
export function unapproved({ approved, beginsNothing = null }: Setting, { id, events }: Incident, policy: Policy): string | null {
  if (approved === undefined)
    return events.some(({ step, outcome }) => outcome === 'begun' && step !== 'remind') ? null : beginsNothing
  const said = approved.get(id)
  if (said === undefined) return beginsNothing ?? 'It is not in the plan that is acted on.'
  return said === policy ? null : `The plan says ${said}, and the policy is ${policy} by now: nothing is done.`
}

function forbiddenBy({ mayAct }: Setting['trust'], isOurs: boolean, stateKey: string | null): string | null {
  if (mayAct === 'never') return 'This run only asks.'
  if (mayAct === 'ours-only' && !isOurs)
    return 'The key is none of ours, and anyone can have written it here: nothing is done to it.'
  if (stateKey === null) return needsStateKey
  return null
}

/** What is told where an act needs memory and there is none. */
export const needsStateKey = 'Acts need a state key, to remember what was begun: set state-key (REKEY_STATE_KEY).'

/** Globs that are compiled once each. */
export async function fittingAny(globs: readonly string[], ports: Ports): Promise<(glob: string, name: string) => boolean> {
  const fits = new Map<string, (text: string) => boolean>()
  for (const glob of new Set(globs)) fits.set(glob, await ports.fitting([glob]))
  return (glob, name) => fits.get(glob)!(name)
}
