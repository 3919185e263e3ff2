import type { Configuration, InventoryEntry } from '../model/configuration.ts'
import type { Policy } from '../model/incident.ts'

/** What a policy rule asks about a leak. */
export interface Circumstances {
  readonly service: string
  readonly kind: string
  /** The branch that the run reads; null where it reads none or several. */
  readonly branch: string | null
  /** The entry that the leaked key is, by the seventh rule; null where it is none of ours. */
  readonly entry: InventoryEntry | null
  /** Globs of branch names. */
  readonly fits: (glob: string, branch: string) => boolean
}

/** What to do about a leak: the entry's own word, then the first rule whose conditions all fit, then the default. */
export function policyFor({ policy }: Pick<Configuration, 'policy'>, leak: Circumstances): Policy {
  if (leak.entry?.onLeak != null) return leak.entry.onLeak
  const rule = policy.rules.find(
    ({ service, kind, branch, environment }) =>
      (service === undefined || service === leak.service) &&
      (kind === undefined || kind === leak.kind) &&
      (branch === undefined || (leak.branch !== null && leak.fits(branch, leak.branch))) &&
      (environment === undefined || environment === leak.entry?.environment),
  )
  return rule?.onLeak ?? policy.onLeak
}
