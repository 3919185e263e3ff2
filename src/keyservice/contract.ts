/**
 * The contract of a key service that works with rekey without a line of configuration. `openapi.json` beside this file is the contract
 * itself (served at `GET /openapi.json`), `docs/keyservice.md` explains it; this is its summary, with its words as types.
 *
 * A key is `rekey_` + id (base62 x10) + `_` + secret (base62 x32) + checksum (CRC-32 in base62 x6, over id and secret joined).
 * It travels as `Authorization: Bearer <key>` alone, never in a URL. Rotation in place keeps the id.
 *
 * | request                          | needs  | answers                                                                              |
 * | -------------------------------- | ------ | ------------------------------------------------------------------------------------ |
 * | GET /v1/keys/self                | any    | 200 KeyView (`last_used_at` is the use before this one)                              |
 * | GET /v1/keys?limit&cursor&state  | full   | 200 `{keys: [KeyView], next_cursor: string|null}`; revoked ones only with `state`    |
 * | POST /v1/keys                    | full   | 201 KeyView + `key`; 409 `too_many_keys` (50 active)                                 |
 * | POST /v1/keys/self/rotate        | any    | 200 KeyView + `key`; the old value dies at once, or after `grace_seconds`            |
 * | POST /v1/keys/{id}/rotate        | full   | the same; 409 `not_active`, 410 `already_revoked`                                    |
 * | POST /v1/keys/{id}/disable       | full   | 200 KeyView (also where it was disabled); 409 `not_active` (expired), 410            |
 * | POST /v1/keys/{id}/enable        | full   | 200 KeyView (also where it was active); 409 `too_many_keys`, `not_active`, 410       |
 * | DELETE /v1/keys/{id}             | full   | 204; 404 never was one; 410 `already_revoked`; 409 `key_mismatch` and nothing done   |
 * | DELETE /v1/keys/self             | any    | 204; 409 `key_mismatch` and nothing done                                             |
 * | GET /v1/audit?limit&cursor       | full   | 200 `{entries: [AuditEntry], next_cursor}`, oldest first; never holds a key          |
 * | POST /oauth/introspect           | see *  | RFC 7662: form `token`; 200 `{active: false}` or `{active: true, scope, sub, ...}`   |
 * | POST /oauth/revoke               | see *  | RFC 7009: form `token`; 200, also for a token that is unknown or was revoked         |
 * | GET /openapi.json                | -      | 200 the contract                                                                     |
 *
 * (*) Introspection: any key about itself, a full key about keys of its account; another account's is `{active: false}`, as the RFC
 * demands; a weaker key that asks about another gets 403. Revocation: a key ends itself, a full key those of its account, and without
 * `Authorization` whoever holds the whole key ends it; another account's key is 400 `unauthorized_client`.
 *
 * POST /v1/keys takes `{name, label?, access? | scopes?, expires_in?}`. `scopes` alone is enough, so that a new key can be made with
 * what `verify` read of the old one: `read` is `["read"]`, `write` `["read", "write"]`, `full` `["full", "read", "write"]`, any other
 * word makes it `custom`. `expires_in` is seconds, default 90 days, null for never. POST .../rotate takes `{label?, grace_seconds?}` or
 * nothing. DELETE takes `{key?}`: the full key, which must be that record's; send it whenever it is known, since a value that was rotated
 * away has the id of the living one. A value in its grace that is revoked (by DELETE self, DELETE with `key`, or OAuth) ends alone, the
 * key lives on; so nobody who holds an old value can end the new one. Unknown fields and query parameters are refused (400).
 * `label` is free text of at most 200 characters; `GET /v1/keys` shows it, so that a key whose answer was lost is found by it.
 *
 * A refusal is `{error: {code, message}}` (at /oauth/* `{error, error_description}`, RFC 6749 5.2). 401 comes with `WWW-Authenticate` and
 * one of `missing_key`, `unknown_key`, `revoked_key` (rotated away, too), `expired_key`, `disabled_key`; a service that can't tell them
 * apart may say `unknown_key` for the last four. 403 is `insufficient_access`: the key is alive and too weak. 429 has `Retry-After`.
 */
export type KeyAccess = 'read' | 'write' | 'full' | 'custom'
export type KeyState = 'active' | 'disabled' | 'expired' | 'revoked'

/** A key as every answer shows it. Times are ISO 8601 in UTC. */
export interface KeyView {
  readonly id: string
  readonly name: string
  readonly label: string | null
  readonly access: KeyAccess
  readonly scopes: readonly string[]
  readonly state: KeyState
  readonly owner: string
  readonly account: string
  /** When this value was made: rotation in place renews it. */
  readonly created_at: string
  readonly last_used_at: string | null
  readonly expires_at: string | null
}

/** The answer that makes a key: the only one, ever, that holds it. */
export interface NewKeyView extends KeyView {
  readonly key: string
}

export const auditActions = [
  'key.created',
  'key.rotated',
  'key.disabled',
  'key.enabled',
  'key.revoked',
  'key.grace_ended',
  'key.refused',
] as const
/** One line of the audit log. */
export interface AuditEntry {
  /** Counts up from 1 over all accounts; a gap inside one account is no loss. */
  readonly sequence: number
  readonly at: string
  readonly action: (typeof auditActions)[number]
  /** Id of the key that it was done to. */
  readonly key: string
  /** Id of the key that did it; null for the first key of a store and for a revocation by possession alone. */
  readonly by: string | null
}

/** Codes of `{error: {code}}`, with their status. */
export const errorStatus = {
  bad_request: 400,
  missing_key: 401,
  unknown_key: 401,
  revoked_key: 401,
  expired_key: 401,
  disabled_key: 401,
  insufficient_access: 403,
  /** At `/oauth/revoke` alone. */
  other_account: 400,
  not_found: 404,
  method_not_allowed: 405,
  key_mismatch: 409,
  not_active: 409,
  too_many_keys: 409,
  already_revoked: 410,
  too_large: 413,
  unsupported_media_type: 415,
  too_many_requests: 429,
  not_saved: 500,
} as const
export type ErrorCode = keyof typeof errorStatus

export const limits = {
  /** Active keys of one account. */
  activeKeys: 50,
  /** Bytes of a request body. */
  body: 16_384,
  /** Requests a minute for each key, and for all requests without a valid one together. */
  perMinute: 600,
  /** Seconds that a key lives where nobody says otherwise: 90 days. */
  lifetime: 7_776_000,
  /** Most seconds for `expires_in` (10 years) and `grace_seconds` (30 days). */
  longestLifetime: 315_360_000,
  longestGrace: 2_592_000,
  name: 80,
  label: 200,
  scopes: 50,
  page: 100,
  /** Values rotated away that a record remembers, to say `revoked_key` of them; older ones are `unknown_key`. */
  former: 100,
  /** Entries of the audit log that are kept. */
  audit: 5_000,
} as const
