import type { Event, Policy } from './incident.ts'
import type { Confidence, Found, Severity } from './leak.ts'
import type { Access } from './service.ts'
import type { State } from './verdict.ts'

/** What was read and what was not. A scan that should have read more than it could is not complete, and not green. */
export interface Coverage {
  readonly complete: boolean
  readonly commits: number
  readonly blobs: number
  readonly bytes: number
  /** What was not read, or not to its end. */
  readonly skipped: readonly Skipped[]
  /** Leaks that nobody was asked about, by reason. Absent where a run asks about none. */
  readonly unasked?: readonly { readonly why: string; readonly leaks: number }[]
}

/** What was left out by a documented limit or setting. `unread`: it should have been read, so that the scan is not complete. */
export interface Skipped {
  readonly path: string
  readonly why: string
  readonly unread?: true
}

/** The JSON document of `scan`, `respond` and `audit`. `docs/json.md` describes it; fields are added, never renamed. */
export interface Report {
  readonly schema: 1
  readonly tool: { readonly name: 'rekey'; readonly version: string }
  readonly coverage: Coverage
  readonly leaks: readonly LeakReport[]
  readonly findings: readonly Finding[]
  /** Suppressions that matched nothing, as sentences. */
  readonly notes: readonly string[]
}

export interface LeakReport {
  readonly fingerprint: string
  readonly service: string
  readonly key: string
  readonly confidence: Confidence
  readonly severity: Severity
  readonly candidates: readonly string[]
  readonly path: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly commit: string | null
  readonly found: Found
  readonly decoded: readonly string[]
  readonly redacted: string
  readonly verdict: VerdictReport | null
  readonly response: Response | null
  readonly suppressed: Suppressed | null
}
export interface VerdictReport {
  readonly state: State
  readonly host: string | null
  readonly status: number | null
  readonly at: string
  readonly why: string | null
  /** There where the state is `unknown` although the service refused the key: `why` says what is missing to a proof. */
  readonly refused?: true
  readonly access: Access | null
  readonly owner: string | null
  readonly scopes: readonly string[]
  readonly created: string | null
  readonly used: string | null
  readonly expires: string | null
}
/** What was done about a leak. `attested`: a person said that it is dead, and nobody proved it. `seconds` from found to proved dead; null while it is not. */
export interface Response {
  readonly policy: Policy
  readonly outcome: 'done' | 'gone' | 'attested' | 'denied' | 'unknown' | 'lost' | 'open'
  readonly seconds: number | null
  readonly events: readonly Event[]
  /** What a thief can do with such a key, in one sentence of its description. */
  readonly reach: string | null
  /** Page and steps for a person where rekey can't act. */
  readonly manual: { readonly page: string; readonly steps: readonly string[] } | null
}
export interface Suppressed {
  readonly by: 'config' | 'inline' | 'judged'
  readonly reason: string
  readonly owner: string | null
  readonly until: string | null
}
/** What an audit has to say. */
export interface Finding {
  readonly audit: string
  readonly severity: Severity
  readonly confidence: Confidence
  readonly message: string
  readonly secret: string | null
  readonly service: string | null
  readonly path: string
  readonly line: number
  readonly column: number
  readonly places: readonly { readonly path: string; readonly line: number; readonly column: number; readonly why: string }[]
  readonly fix: string | null
  /** Stable while lines shift: audit, path and message; twins in one file are numbered. Never derived from a value. */
  readonly fingerprint: string
  /** Lines that a mechanical and safe fix replaces; null where a person has to judge. */
  readonly edit: Edit | null
  readonly suppressed: Suppressed | null
}
/** Whole lines of a file, from `startLine` to `endLine`, and what stands there after the fix; an empty list removes them. */
export interface Edit {
  readonly path: string
  readonly startLine: number
  readonly endLine: number
  readonly lines: readonly string[]
}
