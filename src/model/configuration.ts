import type { Policy } from './incident.ts'
import type { Access, RateLimits, Service } from './service.ts'

/**
 * `.github/rekey.yml`, read and checked: defaults filled in, durations in seconds, names in camel case. `docs/configuration.md` has
 * the file's own form. Whom it is trusted from is decided by `config/trust.ts`, not by what it says.
 */
export interface Configuration {
  readonly version: 1
  readonly policy: {
    readonly onLeak: Policy
    readonly onAge: 'report' | 'remind' | 'rotate'
    /** Seconds. */
    readonly maxAge: number
    /** Ages of single services, by id; seconds. */
    readonly ages: { readonly [service: string]: number }
    /** Seconds before a key is due at which people are told. */
    readonly warnBefore: number
    /** Seconds that an old value lives on in routine rotation. */
    readonly grace: number
    /** `false`: no key is ever sent out to ask about it. */
    readonly verify: boolean
    /** Acts that can't be undone, in one run. */
    readonly maxActs: number
    /** Seconds after an incident was opened at which people are reminded; after the last but one, each further time of the last one. */
    readonly remind: readonly number[]
    /** `off`: nothing is done to any key, whatever the rest says. */
    readonly acts: 'on' | 'off'
    /** Keys that one run asks about, at most: of one service, and of those that one author committed. */
    readonly askAtMost: { readonly service: number; readonly author: number }
    /** The first rule that fits decides; without one `onLeak` does. */
    readonly rules: readonly PolicyRule[]
  }
  /** Accounts whose keys are ours, by service id; globs over `owner` and `account` as `verify` reads them. */
  readonly owners: { readonly [service: string]: readonly string[] }
  /** The inventory, by secret name. */
  readonly keys: { readonly [secret: string]: InventoryEntry }
  readonly services: readonly Service[]
  /** Calls to a service, by its id, instead of what its description says. */
  readonly limits: { readonly [service: string]: RateLimits }
  /** Keys that were laid out to alarm someone: told, never asked about. */
  readonly canaries: readonly Canary[]
  /** Places outside GitHub that inventory entries name as `command:NAME` and `webhook:NAME`. */
  readonly stores: { readonly [name: string]: CommandStore | WebhookStore }
  readonly ignore: readonly Suppression[]
  /** Other tools whose marks beside keys count, each with its files of what to pass over. */
  readonly foreign: Foreign
  /** Files that are not read, by glob; told in `skipped`. */
  readonly exclude: readonly string[]
}

export const foreignTools = ['gitleaks', 'trufflehog', 'detect-secrets', 'secretlint'] as const
export type ForeignTool = (typeof foreignTools)[number]
export type Foreign = { readonly [tool in ForeignTool]?: readonly string[] }

/** All conditions that are given must hold; each is a glob. */
export interface PolicyRule {
  readonly service?: string
  readonly kind?: string
  readonly branch?: string
  readonly environment?: string
  readonly onLeak?: Policy
  /** Keys that fit are not sent out to ask about them. */
  readonly verify?: false
}

/** All conditions that are given must hold. */
export interface Canary {
  readonly service: string | null
  /** The account that the key itself names, where its form does (AWS). */
  readonly account: string | null
  /** Glob over the key's public parts: an access key's id. */
  readonly id: string | null
  /** Salted digest of the value, as in `Suppression`. */
  readonly value: string | null
  readonly reason: string | null
}

/** One key that the repository knows it uses. */
export interface InventoryEntry {
  readonly secret: string
  readonly service: string
  /** Needed where the service has several kinds. */
  readonly kind: string | null
  readonly access: Access | null
  readonly owner: string | null
  readonly environment: string | null
  /** Seconds. */
  readonly rotateEvery: number | null
  readonly onLeak: Policy | null
  /** Where the working key is kept: `repository`, `env:PATH` ... (`model/store-forms.ts`). */
  readonly stores: readonly string[]
  /** For a key in parts: part to secret name. A key of one part is kept under the entry's own name. */
  readonly parts: { readonly [part: string]: string }
  /** The issuer's id of the record and account, where they are written down: the seventh rule's second way. */
  readonly record: string | null
  readonly account: string | null
  /** Values of the service's variables for this key. */
  readonly vars: { readonly [name: string]: string }
  /** Routine rotation may leave a moment without a working key (services without overlap). */
  readonly allowInterruption: boolean
  /** The secret that holds the stronger credential of the same service: it is in use, too. */
  readonly admin: string | null
  /** When the key was made, `YYYY-MM-DD`, where nobody else knows. */
  readonly created: string | null
  /** No reminder is due until this day, `YYYY-MM-DD`. */
  readonly snooze: { readonly until: string; readonly reason: string } | null
  /** Where it stands; lines and columns count from 1. */
  readonly place: { readonly path: string; readonly line: number; readonly column: number }
  /** What is run between storing a new key and retiring the old one. */
  readonly afterStore: AfterStore | null
}

/** A workflow of this repository that takes a new key into use (a redeployment), or a command of the command line. */
export interface AfterStore {
  /** File name of a workflow with `workflow_dispatch`. */
  readonly workflow: string | null
  /** Branch or tag that it runs on; null for the default branch. */
  readonly ref: string | null
  /** Its inputs. */
  readonly inputs: { readonly [name: string]: string }
  /** Name of the input that carries rekey's own word for the dispatch; null where the workflow has none. */
  readonly mark: string | null
  /** Program and arguments; run without a shell, and only on the command line. */
  readonly command: readonly string[] | null
  /** Seconds until it counts as not having succeeded. */
  readonly timeLimit: number
}

/** Seconds that a key of this entry may be old. */
export const maxAgeOf = (
  { service, rotateEvery }: Pick<InventoryEntry, 'service' | 'rotateEvery'>,
  { policy }: Configuration,
): number => rotateEvery ?? (Object.hasOwn(policy.ages, service) ? policy.ages[service]! : policy.maxAge)

/** Programs with their arguments, in which `{name}` is the secret's name. The value comes on standard input. */
export interface CommandStore {
  readonly write: readonly string[]
  readonly remove: readonly string[]
  /** Environment variables that they get besides those every program needs. */
  readonly env: readonly string[]
}
/** A server that gets signed messages. */
export interface WebhookStore {
  readonly url: string
  /** The environment variable that holds the signing secret. */
  readonly secret: string
}

/** A leak, or with `audit` a finding, that is not to be told. It has a reason; it counts only from the trusted configuration; it never hides a live key. */
export interface Suppression {
  /** Where it stands: `.github/rekey.yml:14`. */
  readonly source: string
  readonly path: string | null
  /** `service/kind`, by glob. */
  readonly key: string | null
  /** An audit's id, by glob: the entry is about findings, and about no leak. */
  readonly audit: string | null
  /** A secret's name, by glob; for findings. */
  readonly secret: string | null
  readonly fingerprint: string | null
  /** Salted digest of the value, `v1:<salt>:<digest>`; only for values of at least 80 bits. */
  readonly value: string | null
  /** From other tools: a line of the path, at one commit or any. */
  readonly place?: { readonly line: number; readonly commit: string | null }
  /** From other tools: SHA-1 of the value. */
  readonly sha1?: string
  readonly reason: string
  readonly owner: string | null
  /** Last day that it counts, `YYYY-MM-DD`. */
  readonly until: string | null
}
