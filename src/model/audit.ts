import type { Configuration, InventoryEntry } from './configuration.ts'
import type { Finding } from './document.ts'
import type { DeployKey, StoredSecret } from './github.ts'
import type { Severity } from './leak.ts'
import type { Key, Service } from './service.ts'
import type { Verdict } from './verdict.ts'
import type { Flow, Spot, Workflow } from './workflow.ts'

/** One question that is asked of workflow files and keys in use; one file each. Pure. */
export interface Audit {
  /** Lower-case words with hyphens: the file's name, the row in the docs, the word in reports and suppressions. */
  readonly id: string
  /** What it finds, in one sentence. */
  readonly finds: string
  /** The worst that it gives. */
  readonly severity: Severity
  /** What is to be done, in one sentence. */
  readonly fix: string
  find(audited: Audited): readonly Remark[]
}

/** A finding before it is numbered and held against suppressions. */
export type Remark = Omit<Finding, 'audit' | 'fingerprint' | 'suppressed'>

/** Everything that audits look at. What nobody could know is null. */
export interface Audited {
  readonly workflows: readonly Workflow[]
  readonly flows: readonly Flow[]
  /** Flows of each secret, under its name in capitals. */
  readonly uses: ReadonlyMap<string, readonly Flow[]>
  /** The inventory, each entry with what its service said. */
  readonly keys: readonly KeyInUse[]
  /** Entries of the inventory, under their names in capitals. */
  readonly entries: ReadonlyMap<string, InventoryEntry>
  readonly services: ReadonlyMap<string, Service>
  readonly configuration: Configuration
  /** Where what has no place of its own is shown. */
  readonly home: Spot
  /** Keys that stand in workflow files, found by their shape. */
  readonly hardCoded: readonly HardCoded[]
  readonly github: GitHubKnows
  readonly now: Date
  /** Lines of a workflow file, without line ends. */
  lines(path: string): readonly string[]
}

/** A key of the inventory. */
export interface KeyInUse {
  readonly entry: InventoryEntry
  readonly service: Service
  readonly kind: string
  readonly key: Key
  /** What the service said; null where it was not asked. */
  readonly verdict: Verdict | null
  /** A number that keys of one value share; null where the value was not handed in. */
  readonly mark: number | null
}

export interface HardCoded extends Spot {
  /** `service/kind`. */
  readonly key: string
  readonly redacted: string
}

/** What GitHub said; null where the token may not read it or there is none. */
export interface GitHubKnows {
  readonly repositorySecrets: readonly StoredSecret[] | null
  readonly organizationSecrets: readonly StoredSecret[] | null
  /** By environment; null also where some environment could not be read. */
  readonly environmentSecrets: readonly StoredSecret[] | null
  readonly deployKeys: readonly DeployKey[] | null
  /** Logins of owners in the inventory: may they still use the repository? Those that could not be asked about are not there. */
  readonly people: ReadonlyMap<string, boolean>
}

/** How old a key is against how old it may be. */
export const stages = ['unknown', 'young', 'soon', 'overdue', 'long-overdue'] as const
export type Stage = (typeof stages)[number]

/** A key whose age people are reminded of. */
export interface Aged {
  /** Secret name, or `deploy key TITLE`. */
  readonly name: string
  /** Stable: the secret's name, or the deploy key's number. */
  readonly id: string
  readonly service: string | null
  readonly kind: string | null
  readonly owner: string | null
  readonly stage: Stage
  /** ISO 8601; null where nothing is known. */
  readonly since: string | null
  /** Who says so: `service` when it was made, `inventory` the same, `secret` when it was written last, `github` when a deploy key was made. */
  readonly by: 'service' | 'inventory' | 'secret' | 'github' | null
  /** ISO 8601. */
  readonly due: string | null
  readonly snooze: { readonly until: string; readonly reason: string } | null
  readonly place: Spot
  /** Page and steps for a person. */
  readonly manual: { readonly page: string; readonly steps: readonly string[] } | null
}
