import type { Configuration, InventoryEntry, PolicyRule } from '../model/configuration.ts'
import type { Policy } from '../model/incident.ts'

/** What a policy rule asks about a leak. */
export interface Circumstances {
  readonly service: string
  readonly kind: string
  /** The branch that the run reads; null where it reads none or several. */
  readonly branch: string | null
  /** The entry that the leaked key is, by the seventh rule; null where it is none of ours. */
  readonly entry: InventoryEntry | null
  /** Globs of services, kinds, branches and environments. */
  readonly fits: (glob: string, name: string) => boolean
}

/** What to do about a leak: the entry's own word, then the first rule that says it and whose conditions all fit, then the default. */
export function policyFor({ policy }: Pick<Configuration, 'policy'>, leak: Circumstances): Policy {
  if (leak.entry?.onLeak != null) return leak.entry.onLeak
  return policy.rules.find((rule) => rule.onLeak !== undefined && isFor(rule, leak))?.onLeak ?? policy.onLeak
}

/**
 * Why a key may not be sent out to ask about it; null where it may. `entry` is here the one whose value in use the key is: record and
 * account would take asking.
 */
export function keptIn({ policy }: Pick<Configuration, 'policy'>, leak: Circumstances): string | null {
  if (!policy.verify) return 'policy.verify is false'
  const index = policy.rules.findIndex((rule) => rule.verify === false && isFor(rule, leak))
  return index < 0 ? null : `rule ${index + 1} of policy.rules says verify: false`
}

/** Every glob that the rules hold. */
export const globsOf = (rules: readonly PolicyRule[]): readonly string[] =>
  rules.flatMap(({ service, kind, branch, environment }) =>
    [service, kind, branch, environment].filter((glob) => glob !== undefined),
  )

function isFor(rule: PolicyRule, { service, kind, branch, entry, fits }: Circumstances): boolean {
  const holds = (glob: string | undefined, name: string | null) => glob === undefined || (name !== null && fits(glob, name))
  return (
    holds(rule.service, service) &&
    holds(rule.kind, kind) &&
    holds(rule.branch, branch) &&
    holds(rule.environment, entry?.environment ?? null)
  )
}
