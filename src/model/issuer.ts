import type { Outcome } from './incident.ts'
import type { KeyParts } from './secret.ts'
import type { Service } from './service.ts'
import type { Verdict } from './verdict.ts'

/** A key to ask about or to act on, with all that its calls need. Settings come from environment and trusted configuration alone. */
export interface Target {
  readonly service: Service
  readonly kind: string
  readonly parts: KeyParts
  readonly vars: { readonly [name: string]: string }
  /** The admin credential that the key's description names, where the environment has it. */
  readonly admin: KeyParts | null
}

export type EndingAct = 'disable' | 'undo' | 'revoke'

/** What came of an act. `way` is the way that gave this answer, counted from 0. */
export interface ActAnswer {
  readonly outcome: Extract<Outcome, 'done' | 'gone' | 'denied' | 'unknown'>
  readonly status: number | null
  readonly way: number
  /** In our words: the credential or setting that was missing, the time-out ... */
  readonly note: string | null
  /** Seconds until the service is sure to refuse the key. */
  readonly settles: number
}

/** A key that was made. `parts` is null unless the outcome is `done`. `unknown` may have made one. `settles`: until it is sure to work. */
export interface MintAnswer extends Omit<ActAnswer, 'outcome'> {
  readonly outcome: Extract<Outcome, 'done' | 'denied' | 'unknown'>
  readonly parts: KeyParts | null
  readonly id: string | null
}

/** Records that fit: exactly one, or no act that needs it. `weak`: the match says less than the whole key or its id. */
export interface FindAnswer {
  readonly outcome: 'one' | 'none' | 'several' | 'denied' | 'unknown'
  readonly id: string | null
  readonly weak: boolean
  readonly status: number | null
  readonly note: string | null
}

/** A call as a dry run prints it: no value is filled in that is a secret. */
export interface PlannedCall {
  readonly act: string
  readonly method: string
  readonly host: string
  /** Path with templates left standing where the value is secret. */
  readonly path: string
  readonly as: 'key' | 'admin' | 'none'
  /** What is missing to send it, or null. */
  readonly missing: string | null
}

/**
 * Runs a description's calls. Never throws for what a service does; never sends a key to a host that the description does not name;
 * never sends half-filled calls. One instance for a run: it keeps each service's rate.
 */
export interface Issuer {
  /** Asks `verify`, then `privilege` where the key is alive and the description has it. */
  verify(target: Target): Promise<Verdict>
  /**
   * True where the host that `verify` asks is the only one that a key that looks so can belong to; only then does a first refusal mean
   * `dead`. Elsewhere `verify` gives `unknown` for it, with `status` and `why` saying that it was refused.
   */
  onlyHost(target: Target): boolean
  /** The settings, by name, that have a say in what `verify` asks or whom, and whether it asks with the admin credential. */
  leansOn(target: Target): { readonly vars: readonly string[]; readonly admin: boolean }
  /** The record of this key, by `list` and `match`; or the key that carries `label`. */
  find(target: Target, by: 'key' | { readonly label: string }): Promise<FindAnswer>
  /** Which ways an act has that could be sent now, as a dry run prints them. */
  planned(target: Target, act: 'verify' | 'list' | 'disable' | 'revoke' | 'create' | 'rotate'): readonly PlannedCall[]
  /** Ends or stops a key, or takes back a stop. `found` is the record's id where `find` gave it. Tries the ways in order. */
  act(target: Target, act: EndingAct, found?: string | null): Promise<ActAnswer>
  /** The same for several keys in as few calls as the description's `batch` allows; answers in the order of the targets. */
  actOnAll(targets: readonly Target[], act: 'revoke'): Promise<readonly ActAnswer[]>
  /** Makes a key beside the old (`create`) or in its place (`rotate`); `verdict` is what verify read of the old one. */
  mint(target: Target, act: 'create' | 'rotate', label: string, verdict: Verdict): Promise<MintAnswer>
}
