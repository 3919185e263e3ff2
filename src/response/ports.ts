import type { Configuration, InventoryEntry } from '../model/configuration.ts'
import type { Response } from '../model/document.ts'
import type { Event, Incident, Policy } from '../model/incident.ts'
import type { Issuer, Target } from '../model/issuer.ts'
import type { Leak } from '../model/leak.ts'
import type { KeyParts } from '../model/secret.ts'
import type { Service } from '../model/service.ts'
import type { Verdict } from '../model/verdict.ts'
import type { Clock, Journal, RandomBytes, Redeploy, Store, StoreAnswer } from '../model/world.ts'

/** What a response needs of the outside. */
export interface Ports {
  readonly clock: Clock
  readonly random: RandomBytes
  readonly issuer: Issuer
  readonly journal: Journal
  /** Null: nothing is remembered, and so nothing is done that needs memory. */
  readonly stateKey: string | null
  /** A key with settings and credentials of this run; `vars` are those of its inventory entry. */
  targetOf(service: Service, kind: string, parts: KeyParts, vars: { readonly [name: string]: string }): Target
  /** The value in use of an entry, as it was handed in (`REKEY_KEY_<NAME>`). `old`: the one that outlives its grace. */
  handedIn(entry: InventoryEntry, which?: 'old'): KeyParts | null
  /** A store of an entry. `old`: the place beside it that keeps the old value. Throws `Fault` where it can't be opened. */
  openStore(spec: string, entry: InventoryEntry, which?: 'old'): Promise<Store>
  /** What is run between storing and retiring (`after-store` of the entry). Throws `Fault` where it can't be. Absent: nothing ever is. */
  openAfterStore?(entry: InventoryEntry): Promise<readonly Redeploy[]>
  /** True for texts that fit one of the globs. */
  fitting(globs: readonly string[]): Promise<(text: string) => boolean>
  /** Has a new key blanked in all output, at birth. */
  mask?(parts: KeyParts, service: Service, kind: string): void
  /** Is told of each event as it happens. */
  watch?(incident: Incident, event: Event): void
  /** Reads places of an earlier run again: keys that stand there. */
  recall?(places: readonly SealedPlace[]): Promise<readonly Pick<Leak, 'service' | 'kind' | 'parts'>[]>
  /** Has people reminded of an open incident for the nth time, once however often it is asked. Absent: nobody is reminded. */
  remind?(incident: Incident, nth: string): Promise<StoreAnswer>
}

/** Where a key stands, so that a later run finds it again: an object of git. Line and column are those of the first sight. */
export interface SealedPlace {
  readonly blob: string
  readonly path: string
  readonly line: number
  readonly column: number
}

export interface Setting {
  readonly configuration: Configuration
  /** Built-in ones and the configuration's own. */
  readonly services: readonly Service[]
  readonly trust: {
    readonly mayVerify: boolean
    readonly verifyAtMost: number | null
    readonly mayAct: 'policy' | 'ours-only' | 'never'
  }
  /** The branch that the run reads, for policy rules; null where there is none. */
  readonly branch: string | null
  /** Who brought a leak, for the budget of each author; null where nobody knows. */
  readonly authorOf?: (leak: Leak) => string | null
  /** Why a key is known to be a canary, which is never asked about; null where it is none. */
  readonly canaryOf?: (key: Pick<Leak, 'service' | 'kind' | 'parts'>) => string | null
  /** What services said in earlier runs, by incident: those keys are not asked about again, unless their incident is open. */
  readonly remembered?: ReadonlyMap<string, Verdict>
  /** Incidents that a person has said yes to, with the policy that was told: nothing is done to others. Undefined: nobody was asked. */
  readonly approved?: ReadonlyMap<string, Policy> | undefined
  /** Why this run begins no act by itself, in one sentence: it goes on with what was begun, and with what is approved. */
  readonly beginsNothing?: string | null
  /** Why all acts are switched off, in one sentence. */
  readonly stopped?: string | null
}

/** What came of one key. */
export interface Responded {
  readonly incident: Incident
  readonly leaks: readonly Leak[]
  readonly verdict: Verdict | null
  readonly response: Response
  /** This run proved it dead, and it was an act that killed it. */
  readonly isKilledNow: boolean
  /** Why it ended as it did, in one sentence; null where the outcome says it all. */
  readonly why: string | null
}

export interface Answer {
  readonly responded: readonly Responded[]
  /** Keys that nobody was asked about, and why. */
  readonly notAsked: ReadonlyMap<Leak, string>
  /** Keys about which an earlier answer still counts. */
  readonly remembered: ReadonlyMap<Leak, Verdict>
  /** Open incidents whose key can't be read where it stood: only a person can say that it is dead. */
  readonly unread: readonly Incident[]
  /** For the report. */
  readonly notes: readonly string[]
  /** What people have to set right before rekey can act: exit code 2. */
  readonly faults: readonly string[]
  /** Acts that can't be undone. */
  readonly acts: number
}
