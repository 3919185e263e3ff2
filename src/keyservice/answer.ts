import type { RandomBytes, ServedAnswer, ServedRequest } from '../model/world.ts'
import { limits } from './contract.ts'
import { line, oneOf, orNull, readJson, readQuery, refuseBody, text, whole, words } from './input.ts'
import {
  accessOf,
  activeKeys,
  addKey,
  type KeyRecord,
  type KeyStore,
  know,
  moveKey,
  noteUse,
  recordOf,
  renewKey,
  revokeValue,
  stateOf,
  valueIn,
  viewOf,
} from './key-store.ts'
import { introspect, revokeToken } from './oauth.ts'
import openapi from './openapi.json' with { type: 'json' }
import { json, nothing, Refusal, refuse, refusedKey } from './refusal.ts'

/** All that the service is between two requests. `rates` counts this minute's requests and need not be kept. */
export interface ServiceState {
  readonly store: KeyStore
  readonly rates: { readonly minute: number; readonly counts: { readonly [key: string]: number } }
}

/** What a request's handler is given: the store in which its own use is noted already, and who asks. */
export interface Turn {
  readonly asked: ServedRequest
  readonly store: KeyStore
  /** Null where the request may come without a key and did. */
  readonly caller: Caller | null
  /** The id in the path; `self` for the caller's own. */
  readonly id: string
  readonly now: Date
  readonly random: RandomBytes
}
/** The record as it was before this request, and the end of the value's grace. */
export interface Caller {
  readonly record: KeyRecord
  readonly until: string | null
}
export interface Done {
  readonly answer: ServedAnswer
  readonly store: KeyStore
}

interface Route {
  readonly method: string
  readonly path: RegExp
  /** It reads a query; where it does not, one is refused. */
  readonly query?: true
  /** The same for a body. */
  readonly body?: true
  /** `any` key, a `full` one (for `self` any), one if there is one (`maybe`), or none looked at. */
  readonly needs: 'any' | 'full' | 'maybe' | 'none'
  readonly run: (turn: Turn) => Done
}

const table: readonly Route[] = [
  { method: 'GET', path: /^\/openapi\.json$/, needs: 'none', run: contract },
  { method: 'GET', path: /^\/v1\/keys\/self$/, needs: 'any', run: showSelf },
  { method: 'GET', path: /^\/v1\/keys$/, needs: 'full', query: true, run: listKeys },
  { method: 'POST', path: /^\/v1\/keys$/, needs: 'full', body: true, run: createKey },
  { method: 'POST', path: /^\/v1\/keys\/([^/]+)\/rotate$/, needs: 'full', body: true, run: rotateKey },
  { method: 'POST', path: /^\/v1\/keys\/((?!self\/)[^/]+)\/disable$/, needs: 'full', run: disableKey },
  { method: 'POST', path: /^\/v1\/keys\/((?!self\/)[^/]+)\/enable$/, needs: 'full', run: enableKey },
  { method: 'DELETE', path: /^\/v1\/keys\/([^/]+)$/, needs: 'full', body: true, run: revokeKey },
  { method: 'GET', path: /^\/v1\/audit$/, needs: 'full', query: true, run: showAudit },
  { method: 'POST', path: /^\/oauth\/introspect$/, needs: 'any', body: true, run: introspect },
  { method: 'POST', path: /^\/oauth\/revoke$/, needs: 'maybe', body: true, run: revokeToken },
]

/** The whole service: one request in; its answer and what is to be remembered out. Never throws, never keeps or shows a key. */
export function answer(
  state: ServiceState,
  asked: ServedRequest,
  now: Date,
  random: RandomBytes,
): { answer: ServedAnswer; state: ServiceState } {
  const path = asked.target.split('?')[0]!
  let { store, rates } = state
  try {
    const route = routeOf(path, asked.method)
    let caller: Caller | null = null
    if (route.needs !== 'none') {
      const key = bearerOf(asked)
      const known = key === null ? null : know(store, key, now)
      rates = counted(rates, known?.code === null ? known.record.id : '', now)
      if (known === null && route.needs !== 'maybe') throw new Refusal('missing_key', refusedKey.missing_key)
      if (known !== null) {
        store = noteUse(store, known, now)
        if (known.code !== null) throw new Refusal(known.code, refusedKey[known.code])
        caller = { record: known.record, until: known.until }
      }
    }
    const id = route.path.exec(path)?.[1] ?? ''
    if (route.needs === 'full' && id !== 'self' && accessOf(caller!.record.scopes) !== 'full')
      throw new Refusal('insufficient_access', 'This needs a key with full access.')
    if (route.query === undefined) readQuery(asked, {})
    if (route.body === undefined) refuseBody(asked)
    const done = route.run({ asked, store, caller, id, now, random })
    return { answer: done.answer, state: { store: done.store, rates } }
  } catch (reason) {
    if (!(reason instanceof Refusal)) throw reason
    return { answer: refuse(reason, path.startsWith('/oauth/')), state: { store, rates } }
  }
}

function routeOf(path: string, method: string): Route {
  const here = table.filter((route) => route.path.test(path))
  if (here.length === 0) throw new Refusal('not_found', 'There is nothing here; the contract is at /openapi.json.')
  const route = here.find((one) => one.method === method)
  if (route !== undefined) return route
  const allow = here.map((one) => one.method).join(', ')
  throw new Refusal('method_not_allowed', `This path takes ${allow}.`, { allow })
}

/** The credential that was sent; null for none. Another scheme is a key that was never issued. */
function bearerOf(asked: ServedRequest): string | null {
  const header = asked.headers.authorization
  if (header === undefined) return null
  return /^bearer +(\S+) *$/i.exec(header)?.[1] ?? ''
}

function counted(rates: ServiceState['rates'], key: string, now: Date): ServiceState['rates'] {
  const minute = Math.floor(now.getTime() / 60_000)
  const counts = rates.minute === minute ? rates.counts : {}
  const count = (counts[key] ?? 0) + 1
  if (count > limits.perMinute) {
    const wait = 60 - Math.floor((now.getTime() % 60_000) / 1000)
    throw new Refusal('too_many_requests', `At most ${limits.perMinute} requests a minute.`, { 'retry-after': String(wait) })
  }
  return { minute, counts: { ...counts, [key]: count } }
}

function contract({ store }: Turn): Done {
  return { answer: json(200, openapi), store }
}

function showSelf({ store, caller, now }: Turn): Done {
  return { answer: json(200, viewOf(caller!.record, now, caller!.until)), store }
}

function listKeys({ asked, store, caller, now }: Turn): Done {
  const {
    limit = limits.page,
    cursor,
    state,
  } = readQuery(asked, {
    ...paging,
    state: oneOf('active', 'disabled', 'expired', 'revoked', 'all'),
  })
  const fits = (record: KeyRecord) => {
    const is = stateOf(record, now)
    return state === undefined ? is !== 'revoked' : state === 'all' || state === is
  }
  const ours = store.keys.filter((record) => record.account === caller!.record.account)
  // The cursor is the id of the last key of the page before: keys are never taken out of the store, so that no page skips one.
  const from = cursor === undefined ? 0 : ours.findIndex((record) => record.id === cursor) + 1
  if (cursor !== undefined && from === 0) throw new Refusal('bad_request', 'The query holds a cursor that does not fit.')
  const rest = ours.slice(from).filter(fits)
  const page = rest.slice(0, limit)
  const next_cursor = rest.length > limit ? page.at(-1)!.id : null
  return { answer: json(200, { keys: page.map((record) => viewOf(record, now)), next_cursor }), store }
}

function createKey({ asked, store, caller, now, random }: Turn): Done {
  const given = readJson(asked, {
    name: line(limits.name),
    label: orNull(line(limits.label)),
    access: oneOf('read', 'write', 'full', 'custom'),
    scopes: words(/^[a-z][a-z0-9_.:*/-]{0,79}$/, limits.scopes),
    expires_in: orNull(whole(1, limits.longestLifetime)),
  })
  if (given.name === undefined) throw new Refusal('bad_request', 'The body needs a name.')
  const scopes = given.scopes ?? (given.access === undefined ? undefined : standardScopes[given.access])
  if (scopes === undefined) throw new Refusal('bad_request', 'The body needs access (read, write, full) or scopes.')
  if (given.access !== undefined && given.access !== accessOf(scopes))
    throw new Refusal('bad_request', 'The body holds an access that its scopes do not have.')
  const { account, owner, id } = caller!.record
  refuseOneTooMany(store, account, now)
  const { name, label = null, expires_in: lifetime = limits.lifetime } = given
  const made = addKey(store, { account, owner, name, label, scopes, lifetime }, id, now, random)
  return { answer: json(201, { ...viewOf(made.record, now), key: made.key }), store: made.store }
}

function rotateKey(turn: Turn): Done {
  const { asked, now, random } = turn
  const { label, grace_seconds: grace = 0 } = readJson(asked, {
    label: orNull(line(limits.label)),
    grace_seconds: whole(0, limits.longestGrace),
  })
  const record = targetOf(turn)
  if (stateOf(record, now) !== 'active') throw new Refusal('not_active', 'Only an active key can be rotated.')
  const change = label === undefined ? { grace } : { grace, label }
  const made = renewKey(turn.store, record, change, turn.caller!.record.id, now, random)
  return { answer: json(200, { ...viewOf(made.record, now), key: made.key }), store: made.store }
}

function disableKey(turn: Turn): Done {
  return moved(turn, 'disabled')
}

function enableKey(turn: Turn): Done {
  return moved(turn, 'active')
}

function moved(turn: Turn, state: 'active' | 'disabled'): Done {
  const { store, now } = turn
  const record = targetOf(turn)
  if (stateOf(record, now) === 'expired') throw new Refusal('not_active', 'The key has expired.')
  if (record.state === state) return { answer: json(200, viewOf(record, now)), store }
  if (state === 'active') refuseOneTooMany(store, record.account, now)
  const done = moveKey(store, record, state, turn.caller!.record.id, now)
  return { answer: json(200, viewOf(done.record, now)), store: done.store }
}

function revokeKey(turn: Turn): Done {
  const { asked, store, now, id } = turn
  const record = recordAt(turn)
  const key = readJson(asked, { key: text }).key ?? (id === 'self' ? bearerOf(asked)! : undefined)
  // Compared before anything else is said: of a record that is not this key, not even "gone" may be believed.
  const value = key === undefined ? 'current' : valueIn(store, record, key, now)
  if (value === 'none' || (value === 'dead' && record.state !== 'revoked'))
    throw new Refusal('key_mismatch', 'The key that was sent along is not the one that lives under this id; nothing was revoked.')
  refuseRevoked(record)
  const by = turn.caller!.record.id
  const after = key === undefined ? moveKey(store, record, 'revoked', by, now).store : revokeValue(store, record, key, by, now)!
  return { answer: nothing(204), store: after }
}

function showAudit({ asked, store, caller }: Turn): Done {
  const { limit = limits.page, cursor = 0 } = readQuery(asked, { ...paging, cursor: whole(0, Number.MAX_SAFE_INTEGER) })
  const rest = store.audit.filter((entry) => entry.account === caller!.record.account && entry.sequence > cursor)
  const page = rest.slice(0, limit)
  const next_cursor = rest.length > limit ? String(page.at(-1)!.sequence) : null
  return { answer: json(200, { entries: page.map(({ account: _, ...entry }) => entry), next_cursor }), store }
}

const paging = { limit: whole(1, limits.page), cursor: line(20) }
const standardScopes = { read: ['read'], write: ['read', 'write'], full: ['full', 'read', 'write'], custom: undefined } as const

function recordAt({ store, caller, id }: Turn): KeyRecord {
  const record = recordOf(store, id === 'self' ? caller!.record.id : id)
  if (record?.account !== caller!.record.account) throw new Refusal('not_found', 'There is no such key.')
  return record
}

function targetOf(turn: Turn): KeyRecord {
  const record = recordAt(turn)
  refuseRevoked(record)
  return record
}

function refuseRevoked(record: KeyRecord): void {
  if (record.state === 'revoked') throw new Refusal('already_revoked', 'The key was revoked before, for ever.')
}

function refuseOneTooMany(store: KeyStore, account: string, now: Date): void {
  if (activeKeys(store, account, now) >= limits.activeKeys)
    throw new Refusal('too_many_keys', `The account has ${limits.activeKeys} active keys; revoke one first.`)
}
