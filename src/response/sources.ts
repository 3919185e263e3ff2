import { isInUse } from '../incident/ownership.ts'
import type { InventoryEntry } from '../model/configuration.ts'
import { Fault } from '../model/fault.ts'
import type { KeyParts } from '../model/secret.ts'
import type { Redeploy, Store } from '../model/world.ts'
import type { Ports } from './ports.ts'

/** The places of an inventory entry, opened, and what is in use as far as anyone can tell. */
export interface Sources {
  readonly entry: InventoryEntry
  readonly stores: readonly Store[]
  /** Places beside them that keep the old value for its grace. */
  readonly keeps: readonly Store[]
  /** What is run between storing and retiring. */
  readonly afterStores: readonly Redeploy[]
  /** Why they can't be opened, or null. */
  readonly fault: string | null
  /**
   * Values in use: what the stores say that can be read, and what was handed in (`REKEY_KEY_<NAME>`) where one of them can't. A file
   * knows better than an environment that was set before the file was written.
   */
  readonly inUse: readonly KeyParts[]
  /**
   * Those of `inUse` that may say that a key is ours. Where a store can't be read, only what was handed in knows what it holds: a file of
   * the checkout, which a pull request may have brought, must not speak for it.
   */
  readonly vouched: readonly KeyParts[]
  /** Every store can be read, and holds something. */
  readonly isKnown: boolean
}

/** Opens an entry's places and reads those that can be read. What can't be opened is told, and thrown by nobody. */
export async function sourcesOf(
  entry: InventoryEntry,
  ports: Pick<Ports, 'openStore' | 'openAfterStore' | 'handedIn'>,
): Promise<Sources> {
  const opened = await openAll(entry, ports)
  const reads = await Promise.all(
    (typeof opened === 'string' ? [] : opened.stores).map(async (store) => (await store.read?.()) ?? null),
  )
  const readable = reads.filter((read) => read !== null)
  const isKnown = reads.length > 0 && readable.length === reads.length
  const handed = isKnown ? null : ports.handedIn(entry)
  return {
    entry,
    stores: typeof opened === 'string' ? [] : opened.stores,
    keeps: typeof opened === 'string' ? [] : opened.keeps,
    afterStores: typeof opened === 'string' ? [] : opened.afterStores,
    fault: typeof opened === 'string' ? opened : null,
    inUse: handed === null ? readable : [...readable, handed],
    vouched: isKnown ? readable : handed === null ? [] : [handed],
    isKnown,
  }
}

async function openAll(entry: InventoryEntry, ports: Pick<Ports, 'openStore' | 'openAfterStore'>) {
  if (entry.stores.length === 0) return `The inventory entry ${entry.secret} names no stores: a new key would have no place.`
  try {
    const stores = await Promise.all(entry.stores.map((spec) => ports.openStore(spec, entry)))
    const keeps = await Promise.all(entry.stores.map((spec) => ports.openStore(spec, entry, 'old')))
    const afterStores = (await ports.openAfterStore?.(entry)) ?? []
    return { stores, keeps: keeps.filter((store) => store.remove !== undefined), afterStores }
  } catch (error) {
    if (error instanceof Fault) return error.message
    throw error
  }
}

/** What is in use, seen from a key: that very key, another one, or nobody knows. */
export function inUseFrom(parts: KeyParts, names: readonly string[], sources: readonly Sources[]) {
  const values = sources.flatMap(({ inUse }) => inUse)
  const isOld = (value: KeyParts) => isInUse(parts, value, names)
  const other = values.find((value) => !isOld(value)) ?? null
  const state = values.some(isOld) ? ('old' as const) : other !== null ? ('other' as const) : ('unknown' as const)
  return {
    state,
    other: state === 'other' ? other : null,
    isUntouched: sources.length > 0 && sources.every(({ isKnown }) => isKnown) && values.every(isOld),
  }
}
