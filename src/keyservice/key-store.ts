import { createHmac, timingSafeEqual } from 'node:crypto'
import { Fault } from '../model/fault.ts'
import type { RandomBytes } from '../model/world.ts'
import { type AuditEntry, type ErrorCode, type KeyAccess, type KeyState, type KeyView, limits } from './contract.ts'
import { idIn, makeKey } from './key-layout.ts'

/** All that the service remembers; plain JSON, never changed in place. It holds no key: only hashes with the store's own salt. */
export interface KeyStore {
  readonly version: 1
  /** 32 random bytes, hex. A key has 190 bits of chance, so that one keyed hash is as good as a slow one. */
  readonly salt: string
  readonly keys: readonly KeyRecord[]
  readonly audit: readonly (AuditEntry & { readonly account: string })[]
  /** The audit log's last number. */
  readonly sequence: number
}

export interface KeyRecord {
  readonly id: string
  readonly account: string
  readonly owner: string
  readonly name: string
  readonly label: string | null
  readonly scopes: readonly string[]
  /** `expired` is not kept: it follows from `expires_at`. */
  readonly state: Exclude<KeyState, 'expired'>
  readonly hash: string
  /** Values that were rotated away, newest first; `until` is the end of a grace that was asked for, null for dead. */
  readonly former: readonly { readonly hash: string; readonly until: string | null }[]
  readonly created_at: string
  readonly last_used_at: string | null
  readonly expires_at: string | null
  /** Seconds that each value of this key lives; null for no end. */
  readonly lifetime: number | null
}

/**
 * What a key is to the store. `code` is there where it is refused; a key that was never issued has no record. `until` is the end of the
 * grace of a value that was rotated away; null for the current value.
 */
export type Known =
  | { readonly record: KeyRecord; readonly code: null; readonly until: string | null }
  | { readonly record: KeyRecord | null; readonly code: Extract<ErrorCode, `${string}_key`> }

export const newStore = (random: RandomBytes): KeyStore => ({
  version: 1,
  salt: Buffer.from(random(32)).toString('hex'),
  keys: [],
  audit: [],
  sequence: 0,
})

export interface KeyOrder {
  readonly account: string
  readonly owner: string
  readonly name: string
  readonly label: string | null
  readonly scopes: readonly string[]
  readonly lifetime: number | null
}

/** Adds a key. Its value is in the answer and nowhere else. */
export function addKey(store: KeyStore, order: KeyOrder, by: string | null, now: Date, random: RandomBytes) {
  let made = makeKey(random)
  while (recordOf(store, made.id) !== undefined) made = makeKey(random)
  const { lifetime, ...rest } = order
  const record: KeyRecord = {
    ...rest,
    id: made.id,
    state: 'active',
    hash: hashOf(store, made.key),
    former: [],
    created_at: now.toISOString(),
    last_used_at: null,
    expires_at: endOf(lifetime, now),
    lifetime,
  }
  const kept = { ...store, keys: [...store.keys, record] }
  return { key: made.key, record, store: logged(kept, 'key.created', record, by, now) }
}

/** A new value for a record. The old one dies now, or after `grace` seconds; older ones never outlive it. */
export function renewKey(
  store: KeyStore,
  old: KeyRecord,
  change: { readonly grace: number; readonly label?: string | null },
  by: string,
  now: Date,
  random: RandomBytes,
) {
  const { key } = makeKey(random, old.id)
  const until = change.grace === 0 ? null : endOf(change.grace, now)
  const earlier = old.former.map((value) => ({ ...value, until: shorter(value.until, until) }))
  const record: KeyRecord = {
    ...old,
    label: change.label === undefined ? old.label : change.label,
    hash: hashOf(store, key),
    former: [{ hash: old.hash, until }, ...earlier].slice(0, limits.former),
    created_at: now.toISOString(),
    expires_at: endOf(old.lifetime, now),
  }
  return { key, record, store: logged(withRecord(store, record), 'key.rotated', record, by, now) }
}

/** Moves a record to a state and writes it down. The caller has seen to it that the move is allowed. */
export function moveKey(store: KeyStore, old: KeyRecord, state: KeyRecord['state'], by: string | null, now: Date) {
  const record = { ...old, state }
  const action = ({ active: 'key.enabled', disabled: 'key.disabled', revoked: 'key.revoked' } as const)[state]
  return { record, store: logged(withRecord(store, record), action, record, by, now) }
}

/**
 * Revokes what this text is: the current value takes the whole key with it, one that was rotated away and lives on dies alone, so that
 * nobody who holds an old value can end the new one. Gives undefined where the text is no living value of the record.
 */
export function revokeValue(
  store: KeyStore,
  record: KeyRecord,
  text: string,
  by: string | null,
  now: Date,
): KeyStore | undefined {
  const value = valueIn(store, record, text, now)
  if (record.state === 'revoked' || value === 'none' || value === 'dead') return undefined
  if (value === 'current') return moveKey(store, record, 'revoked', by, now).store
  const hash = hashOf(store, text)
  const former = record.former.map((old) => (same(old.hash, hash) ? { ...old, until: null } : old))
  return logged(withRecord(store, { ...record, former }), 'key.grace_ended', record, by, now)
}

/** Notes that a key was used, or that one which no longer works was refused. */
export function noteUse(store: KeyStore, known: Known, now: Date): KeyStore {
  if (known.record === null) return store
  return known.code === null
    ? withRecord(store, { ...known.record, last_used_at: now.toISOString() })
    : logged(store, 'key.refused', known.record, null, now)
}

/** Who this text is the key of, and whether it works. */
export function know(store: KeyStore, text: string, now: Date): Known {
  const record = recordOf(store, idIn(text) ?? '')
  const value = record === undefined ? 'none' : valueIn(store, record, text, now)
  if (record === undefined || value === 'none') return { record: null, code: 'unknown_key' }
  const state = stateOf(record, now)
  if (state === 'revoked' || value === 'dead') return { record, code: 'revoked_key' }
  if (state === 'disabled') return { record, code: 'disabled_key' }
  if (state === 'expired') return { record, code: 'expired_key' }
  return { record, code: null, until: value === 'current' ? null : value.until }
}

/** What a text is to a record: its value, one that was rotated away and lives on `until` a time, one that is dead, or none. */
export function valueIn(store: KeyStore, record: KeyRecord, text: string, now: Date) {
  const hash = hashOf(store, text)
  if (same(record.hash, hash)) return 'current'
  const former = record.former.find((value) => same(value.hash, hash))
  if (former === undefined) return 'none'
  return former.until !== null && new Date(former.until) > now ? { until: former.until } : 'dead'
}

export const recordOf = (store: KeyStore, id: string): KeyRecord | undefined => store.keys.find((record) => record.id === id)

export function stateOf(record: KeyRecord, now: Date): KeyState {
  if (record.state === 'revoked') return 'revoked'
  return record.expires_at !== null && new Date(record.expires_at) <= now ? 'expired' : record.state
}

export function accessOf(scopes: readonly string[]): KeyAccess {
  if (scopes.includes('full')) return 'full'
  if (scopes.some((scope) => scope !== 'read' && scope !== 'write')) return 'custom'
  return scopes.includes('write') ? 'write' : 'read'
}

export const activeKeys = (store: KeyStore, account: string, now: Date): number =>
  store.keys.filter((record) => record.account === account && stateOf(record, now) === 'active').length

/** `until`: the value that is asked about was rotated away and ends sooner. */
export const viewOf = (record: KeyRecord, now: Date, until: string | null = null): KeyView => ({
  id: record.id,
  name: record.name,
  label: record.label,
  access: accessOf(record.scopes),
  scopes: record.scopes,
  state: stateOf(record, now),
  owner: record.owner,
  account: record.account,
  created_at: record.created_at,
  last_used_at: record.last_used_at,
  expires_at: firstOf(record.expires_at, until),
})

/** A store as it was saved. Throws `Fault` where the text is none; `where` names it for people. */
export function readStore(text: string, where: string): KeyStore {
  let store: Partial<KeyStore> | null
  try {
    store = JSON.parse(text) as Partial<KeyStore> | null
  } catch (cause) {
    throw new Fault(`${where} is no JSON and so no file of the key service; name another --file.`, { cause })
  }
  const whole =
    store?.version === 1 &&
    /^[0-9a-f]{64}$/.test(String(store.salt)) &&
    Array.isArray(store.keys) &&
    Array.isArray(store.audit) &&
    Number.isSafeInteger(store.sequence)
  if (!whole) throw new Fault(`${where} is no file of the key service; name another --file.`)
  return store as KeyStore
}

const withRecord = (store: KeyStore, record: KeyRecord): KeyStore => ({
  ...store,
  keys: store.keys.map((old) => (old.id === record.id ? record : old)),
})

function logged(store: KeyStore, action: AuditEntry['action'], record: KeyRecord, by: string | null, now: Date): KeyStore {
  const sequence = store.sequence + 1
  const entry = { sequence, at: now.toISOString(), action, key: record.id, by, account: record.account }
  return { ...store, sequence, audit: [...store.audit, entry].slice(-limits.audit) }
}

const hashOf = (store: KeyStore, key: string): string =>
  createHmac('sha256', Buffer.from(store.salt, 'hex')).update(key).digest('hex')
const same = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a, 'hex'), Buffer.from(b, 'hex'))
const endOf = (seconds: number | null, now: Date): string | null =>
  seconds === null ? null : new Date(now.getTime() + seconds * 1000).toISOString()
/** The earlier of two ends; null is no end. */
export const firstOf = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b < a) ? b : a)
/** The earlier of two graces; null is none. */
const shorter = (a: string | null, b: string | null): string | null => (a === null || b === null ? null : a < b ? a : b)
