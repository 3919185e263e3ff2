import type { KeyParts } from './secret.ts'

export type Confidence = 'certain' | 'likely' | 'possible'
export type Severity = 'critical' | 'high' | 'medium' | 'low'
/** Strongest first. */
export const severities = ['critical', 'high', 'medium', 'low'] as const satisfies readonly Severity[]

/** Where text came from. */
export type Found = 'file' | 'commit-message' | 'ref-name' | 'pull-request' | 'comment' | 'issue'

/** A key in bytes, before anyone knows which commit or line it is of: what `detect` gives. Offsets are bytes of the blob as stored. */
export interface Hit {
  /** `service/kind` of the best candidate. */
  readonly key: string
  /** All that claim this text, the best first. More than one: sent to none. */
  readonly candidates: readonly string[]
  readonly confidence: Confidence
  readonly parts: KeyParts
  /** Public prefix and an ellipsis: what may be shown. */
  readonly redacted: string
  /** Half-open range that the key covers; for a key in parts, that of its secret part. */
  readonly start: number
  readonly end: number
  /** Layers opened to get here, outermost first; empty for plain text. */
  readonly decoded: readonly string[]
  /** Hex digest of the shape and the surrounding text with every value blanked. Never derived from the value. */
  readonly context: string
  /** Why rule says that this is no leak (placeholder, test vector ...); null for a leak. */
  readonly judged: string | null
}

/** Lines and columns count from 1; columns are UTF-16 units, `endColumn` is the first behind the key. */
export interface Place {
  readonly found: Found
  readonly path: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  /** The commit that brought it; null for the working tree, the index and standard input. */
  readonly commit: string | null
  /** Object id of the blob; null where there is none. */
  readonly blob: string | null
}

/** `rekey:ignore REASON` beside a key. Without a reason it hides nothing. */
export interface Mark {
  /** The other tool whose mark it is; null for rekey's own. */
  readonly tool: 'gitleaks' | 'trufflehog' | 'detect-secrets' | 'secretlint' | null
  readonly reason: string
  readonly owner: string | null
  /** Last day that it counts, `YYYY-MM-DD`. */
  readonly until: string | null
}

/** A key found in text that was committed or written where people can read it. */
export interface Leak extends Place {
  readonly mark?: Mark
  /** Stable across squash, rebase and line shifts: shape, path and blanked surroundings. Twins in one file are numbered. */
  readonly fingerprint: string
  readonly service: string
  readonly kind: string
  readonly candidates: readonly string[]
  readonly confidence: Confidence
  readonly parts: KeyParts
  readonly redacted: string
  readonly decoded: readonly string[]
  readonly context: string
  readonly judged: string | null
}
