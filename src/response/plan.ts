import type { Incident, Policy } from '../model/incident.ts'
import type { RandomBytes } from '../model/world.ts'
import { openText, sealText } from './journal.ts'
import { readSigned, writeSigned } from './signed.ts'

/**
 * What one run found that it would do, for another run that does it once a person has said yes. It holds ids alone, which say nothing of a
 * key without the state key, and is sealed all the same: how many keys work is nobody's business.
 */
export interface Plan {
  /** What the repository is called for ever. */
  readonly repository: string
  /** The commit that was read. */
  readonly head: string
  /** ISO 8601: nothing is done by it from then on. */
  readonly until: string
  readonly incidents: readonly { readonly id: string; readonly policy: Policy }[]
}

/** Seconds that a plan lasts: over a weekend. */
export const planLasts = 72 * 3600
/** Plans are filled up to a multiple of so many characters, so that their length does not tell how much is in them. */
const block = 4096

export function writePlan(plan: Plan, stateKey: string, random: RandomBytes): string {
  const line = writeSigned('plan', plan, stateKey)
  return sealText(line.padEnd(Math.ceil(line.length / block) * block), stateKey, random)
}

/** Null for what was not written with this state key, which is that of one repository. */
export function readPlan(text: string, stateKey: string): Plan | null {
  const line = openText(text.trim(), stateKey)
  const plan = line === null ? undefined : (readSigned('plan', line, stateKey) as Plan | undefined)
  return plan !== undefined && Array.isArray(plan.incidents) ? plan : null
}

/** Why a plan is not acted on, in a sentence; null where it is. `heads` are the commits that this run reads, and that the branch has now. */
export function refusalOf(plan: Plan | null, repository: string, heads: readonly (string | null)[], now: Date): string | null {
  if (plan === null) return 'it was not written by rekey for this repository with this state key, or it was changed.'
  if (plan.repository !== repository) return 'it is of another repository.'
  if (!(Date.parse(plan.until) > now.getTime())) return `it ended on ${plan.until.slice(0, 16).replace('T', ' ')} (UTC).`
  if (heads.includes(null)) return 'nobody can tell which commit the branch has now.'
  if (heads.some((head) => head !== plan.head)) return 'the branch has other commits by now than those that were read for it.'
  return null
}

/** Incidents of a rehearsal in which something would be done. `start`: when it began. */
export const plannedOf = (incidents: readonly Incident[], start: Date): Plan['incidents'] =>
  incidents
    .filter(({ events }) => events.some(({ at, outcome }) => outcome === 'begun' && Date.parse(at) >= start.getTime()))
    .map(({ id, policy }) => ({ id, policy }))
