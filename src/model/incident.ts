/** Steps of an incident, in the order in which a rotation walks them. */
export const steps = [
  'found',
  'recall',
  'verify',
  'plan',
  'create',
  'store',
  'prove',
  'after-store',
  'disable',
  'revoke',
  'rotate',
  'prove-dead',
  'remind',
  'notify',
  'attest',
] as const
export type Step = (typeof steps)[number]

/**
 * `begun` is written before an act that can't be undone, so that the next run knows what may have happened. `gone`: was dead already.
 * `lost`: a key was made, its value never reached us, and the issuer has no way to find it.
 */
export const outcomes = ['begun', 'done', 'gone', 'denied', 'unknown', 'lost'] as const
export type Outcome = (typeof outcomes)[number]

/** One line of an incident's story. It never holds a value, a URL or a word of an answer. */
export interface Event {
  /** ISO 8601, milliseconds. */
  readonly at: string
  readonly step: Step
  readonly outcome: Outcome
  /** HTTP status of the answer, where there was one. */
  readonly status?: number
  /** For `verify`, `prove` and `prove-dead`: what the service said. */
  readonly state?: 'live' | 'dead' | 'limited' | 'unknown'
  /**
   * For `create` and `rotate`: the label that the new key carries, written down before it is made. For `store`, `prove` and `revoke`:
   * the event is about the key of that label, and not about the leaked (or old) one.
   */
  readonly label?: string
  /**
   * For `create` and `rotate`: the issuer's id of the new key, where it gave one. For `disable` and `revoke`: of the record matched. For
   * `after-store`: of the run that was started. For `remind`: which reminder it is, counted from 1.
   */
  readonly id?: string
  /** For `store`: the place, as `repository:NAME`. For `after-store`: what was run, as `workflow:deploy.yml`. */
  readonly store?: string
  /** For `verify`, `prove-dead`: the host that answered. */
  readonly host?: string
  /** For `verify`, `prove-dead`: keyed digest of the settings that had a say in what was asked; absent where none had. */
  readonly settings?: string
  /** Which of several ways was taken, counted from 0. */
  readonly way?: number
  /** For `disable`: it takes a stop back. */
  readonly undo?: true
  /** For `disable`: the record was matched by less than the whole key or its id. */
  readonly weak?: true
  /**
   * For `plan` of a routine rotation: ISO 8601, when the old key may be retired. For `disable` and `revoke`: from when on the service is sure
   * to refuse the key.
   */
  readonly due?: string
  /** For `store`: `keep` puts the old value beside the new one for its grace, `forget` removes it, `restore` puts the old one back. */
  readonly what?: 'keep' | 'forget' | 'restore'
  /** For `plan`: the policy; for the rest one of rekey's own sentences. */
  readonly note?: string
  /** For `attest`: who vouches, as a login of GitHub's; absent on the command line. Its `note` is that person's reason. */
  readonly by?: string
}

/** What to do about a leak. */
export const policies = ['report', 'disable', 'revoke', 'rotate'] as const
export type Policy = (typeof policies)[number]

/** One leaked key's story. One key has one incident however often and wherever it was found. */
export interface Incident {
  /** Keyed digest of service, kind and value: says nothing of the value without `state-key`. */
  readonly id: string
  readonly service: string
  readonly kind: string
  readonly policy: Policy
  /** Inventory entry that this key is, by the seventh rule; null where the leak is no key of ours. */
  readonly secret: string | null
  readonly events: readonly Event[]
  /** True for a rotation that nobody's leak began: the old key may live for its grace. */
  readonly routine?: true
  /** Where the key stands, sealed with `state-key`: a later run reads it there again. */
  readonly sealed?: string
  /** `closed` is proved dead, or attested by a person; `lost` and `open` need a person. */
  readonly status: 'open' | 'closed' | 'lost'
}
