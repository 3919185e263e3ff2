import type { KeyInUse } from '../model/audit.ts'
import type { InventoryEntry } from '../model/configuration.ts'
import type { Issuer } from '../model/issuer.ts'
import type { KeyParts } from '../model/secret.ts'
import { isAskable, type Service } from '../model/service.ts'
import { isAlive } from '../model/verdict.ts'
import { listedNames } from './known-by-github.ts'

/** What asking leans on. `issuer` is null where this run sends no key anywhere; `why` says why. */
export interface Asking {
  readonly issuer: Issuer | null
  readonly why: string
  readonly handedIn: (entry: InventoryEntry) => KeyParts | null
  /** Why this key is not to be sent out (a canary, a rule of the policy), or null. */
  readonly keptIn: (entry: InventoryEntry, kind: string, parts: KeyParts) => string | null
  readonly targetOf: (
    service: Service,
    kind: string,
    parts: KeyParts,
    vars: InventoryEntry['vars'],
  ) => Parameters<Issuer['verify']>[0]
}

/** The inventory, each key with what its own service says of it, and what nobody could say, as sentences. */
export async function askKeys(
  entries: readonly InventoryEntry[],
  services: ReadonlyMap<string, Service>,
  asking: Asking,
): Promise<{ readonly keys: readonly KeyInUse[]; readonly notes: readonly string[] }> {
  const keys: KeyInUse[] = []
  const notes: string[] = []
  const missing: string[] = []
  for (const entry of entries) {
    const service = services.get(entry.service)
    const kind = entry.kind ?? Object.keys(service?.keys ?? {})[0]
    const key = kind === undefined ? undefined : service?.keys[kind]
    if (service === undefined || kind === undefined || key === undefined) continue
    const parts = asking.handedIn(entry)
    const values = Object.values(parts ?? {})
    const mark = values.length === 0 ? null : values.at(-1)!.mark
    if (parts === null) missing.push(entry.secret)
    const kept = parts === null ? null : asking.keptIn(entry, kind, parts)
    if (kept !== null && asking.issuer !== null) notes.push(`${entry.secret} was not asked about: ${kept}.`)
    const verdict =
      asking.issuer === null || parts === null || kept !== null || !isAskable(key)
        ? null
        : await asking.issuer.verify(asking.targetOf(service, kind, parts, entry.vars))
    if (verdict?.state === 'unknown')
      notes.push(
        `${entry.secret}: ${service.name} gave no clear answer (${verdict.why ?? 'no reason'}); its age and access are not known from there.`,
      )
    if (verdict !== null && isAlive(verdict.state) && verdict.access === null && key.access === undefined)
      notes.push(
        `${entry.secret}: ${service.name} does not say what this key may do; write \`access\` into the inventory if you know.`,
      )
    keys.push({ entry, service, kind, key, verdict, mark })
  }
  if (asking.issuer === null && entries.length > 0) notes.push(asking.why)
  else if (missing.length > 0)
    notes.push(`Not asked about, since the value was not handed in (REKEY_KEY_<NAME>): ${listedNames(missing)}.`)
  return { keys, notes }
}
