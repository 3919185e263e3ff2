import type { InventoryEntry } from '../model/configuration.ts'
import { type KeyParts, sameKey } from '../model/secret.ts'
import type { Verdict } from '../model/verdict.ts'

/** An inventory entry with the value in use that was handed in (`REKEY_KEY_<NAME>`), where there is one. */
export interface Held {
  readonly entry: InventoryEntry
  readonly inUse: KeyParts | null
}

/**
 * The seventh rule: the entries that this leaked key is. Either its value is the value in use, or the record and account that the
 * service names for it are the ones that the trusted inventory has. Nothing else ever lets a stored secret be overwritten. `names` are
 * the parts that make a key of this kind.
 */
export function entriesOf(
  leaked: { readonly service: string; readonly kind: string; readonly parts: KeyParts },
  names: readonly string[],
  verdict: Verdict | null,
  inventory: readonly Held[],
): readonly InventoryEntry[] {
  return inventory
    .filter(({ entry }) => entry.service === leaked.service && (entry.kind === null || entry.kind === leaked.kind))
    .filter(({ entry, inUse }) => isInUse(leaked.parts, inUse, names) || isRecordOf(entry, verdict))
    .map(({ entry }) => entry)
}

/** True where the value in use is this very key. Pieces that a shape names beside the parts don't count: not everyone has them. */
export function isInUse(parts: KeyParts, inUse: KeyParts | null, names: readonly string[]): boolean {
  if (inUse === null || !names.every((name) => Object.hasOwn(parts, name) && Object.hasOwn(inUse, name))) return false
  const only = (key: KeyParts) => Object.fromEntries(names.map((name) => [name, key[name]!]))
  return names.length > 0 && sameKey(only(parts), only(inUse))
}

const isRecordOf = ({ record, account }: InventoryEntry, verdict: Verdict | null): boolean =>
  record !== null && account !== null && verdict !== null && verdict.id === record && verdict.account === account

/** True for a key of an account in `owners`: one that may be acted on in a run that reads what anyone can write. */
export const isOfOurAccounts = (verdict: Verdict | null, fits: (account: string) => boolean): boolean =>
  verdict !== null && [verdict.owner, verdict.account].some((account) => account !== null && fits(account))
