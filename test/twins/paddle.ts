import { type Case, type Cases, inAMonth } from './case.ts'
import { caseOf, type Entry, makeLedger } from './ledger.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { authorization, jsonOf, randomText } from './twin.ts'

/**
 * Paddle. Sources: https://developer.paddle.com/api-reference/about/authentication (the layout of a key: its id is `apikey_` and the first
 * part; live and sandbox have hosts of their own), https://developer.paddle.com/errors/shared/invalid_token (403 for a key that is not correct, was
 * revoked, or is of the other environment), /errors/shared/forbidden (403 for a permission that is missing), /errors/shared/authentication_malformed,
 * https://developer.paddle.com/api-reference/api-keys (get; every key may get itself; list with `api_key.read`) and
 * https://developer.paddle.com/api-reference/api-keys/create-api-key-rotation (with the key itself alone; `new_key`; the old secret works until the new
 * one is first used, and `grace_period_seconds` more; a new rotation cancels one that is pending; 400 `api_key_cannot_be_rotated`).
 */
const hosts = { live: 'api.paddle.com', sdbx: 'sandbox-api.paddle.com' } as const

function paddle(kind: 'live' | 'sdbx'): Case {
  const newId = () => `01${randomText('base36', 24)}`
  const valueFor = (id: string) => `pdl_${kind}_apikey_${id}_${randomText('base62', 22)}_${randomText('base62', 3)}`
  const ledger = makeLedger(() => valueFor(newId()), newId)
  // The secret that will take over when it is first used, by the id of the key.
  const pending = new Map<string, { readonly value: string; readonly grace: number }>()
  const old = new Map<string, Date>()
  const refuse = (status: number, code: string, detail: string): TwinAnswer => ({
    status,
    body: {
      error: { type: 'request_error', code, detail, documentation_url: `https://developer.paddle.com/errors/shared/${code}` },
      meta: { request_id: crypto.randomUUID() },
    },
  })
  const shown = (entry: Entry) => ({
    id: `apikey_${entry.id}`,
    name: entry.name,
    description: null,
    key: `${entry.value.slice(0, 26)}****`,
    status: entry.state === 'live' ? 'active' : 'revoked',
    permissions: entry.scopes,
    rotatable: !entry.scopes.includes('fixed'),
    created_at: entry.created.toISOString(),
    updated_at: entry.created.toISOString(),
    expires_at: entry.expires?.toISOString() ?? null,
    last_used_at: entry.created.toISOString(),
  })
  const idIn = (value: string) => value.split('_')[3] ?? ''

  function callerOf(value: string | undefined): Entry | undefined {
    if (value === undefined) return undefined
    const next = pending.get(idIn(value))
    if (next?.value === value) {
      const entry = ledger.byId(idIn(value))
      if (entry === undefined) return undefined
      pending.delete(entry.id)
      if (next.grace > 0) old.set(entry.value, new Date(Date.now() + next.grace * 1000))
      return ledger.change(entry, { value })
    }
    const until = old.get(value)
    return until !== undefined && until > new Date() ? ledger.byId(idIn(value)) : ledger.working(value)
  }

  function handle(request: TwinRequest): TwinAnswer {
    const value = authorization(request, 'Bearer')
    if (value === undefined) return refuse(401, 'authentication_missing', 'Authentication header is missing')
    if (!/^pdl_(live|sdbx)_apikey_[a-z\d]{26}_[A-Za-z\d]{22}_[A-Za-z\d]{3}$/.test(value))
      return refuse(403, 'authentication_malformed', 'Authentication header included, but incorrectly formatted')
    const caller = callerOf(value)
    if (caller === undefined) return refuse(403, 'invalid_token', 'Invalid or revoked API key.')
    const [whole, id, rotations] = /^\/api-keys(?:\/(apikey_[a-z\d]{26})(\/rotations)?)?$/.exec(request.url.pathname) ?? []
    if (request.method === 'GET' && request.url.pathname === '/event-types')
      return { status: 200, body: { data: [], meta: { request_id: '' } } }
    if (whole === undefined) return refuse(404, 'not_found', 'Not found')
    const isOwn = id === `apikey_${caller.id}`
    if (!isOwn && !caller.scopes.includes('api_key.read'))
      return refuse(403, 'forbidden', "You aren't permitted to perform this request")
    const meta = { request_id: crypto.randomUUID() }
    if (id === undefined)
      return {
        status: 200,
        body: { data: ledger.listed().map(shown), meta: { ...meta, pagination: { per_page: 50, next: '', has_more: false } } },
      }
    const entry = ledger.byId(id.slice(7))
    if (entry === undefined) return refuse(404, 'not_found', 'Not found')
    if (rotations === undefined)
      return request.method === 'GET'
        ? { status: 200, body: { data: shown(entry), meta } }
        : refuse(405, 'method_not_allowed', '')
    if (request.method !== 'POST') return refuse(405, 'method_not_allowed', '')
    if (!isOwn) return refuse(403, 'forbidden', 'A key can only rotate itself')
    if (entry.scopes.includes('fixed')) return refuse(400, 'api_key_cannot_be_rotated', "This API key doesn't support rotation.")
    const grace = jsonOf(request)?.grace_period_seconds
    if (typeof grace !== 'number' || grace < 0 || grace > 86_400) return refuse(400, 'bad_request', 'Invalid request.')
    const next = { value: valueFor(entry.id), grace }
    pending.set(entry.id, next)
    return {
      status: 201,
      body: {
        data: {
          id: `apikeyrot_${newId()}`,
          api_key_id: id,
          new_key: next.value,
          status: 'pending',
          grace_period_seconds: grace,
          created_at: new Date().toISOString(),
        },
        meta,
      },
    }
  }
  const add =
    (more: Partial<Entry> = {}) =>
    () => {
      const id = newId()
      return { key: ledger.add({ id, value: valueFor(id), ...more }).value }
    }
  return caseOf(ledger, {
    hosts: { [hosts[kind]]: handle },
    live: add({ scopes: ['product.read'] }),
    stranger: () => ({ key: valueFor(newId()) }),
    isLive: ({ key }) =>
      ledger.working(key) !== undefined || pending.get(idIn(key!))?.value === key || (old.get(key!) ?? new Date(0)) > new Date(),
    documented: [
      { name: 'reading', make: add({ scopes: ['product.read'] }), state: 'live', access: 'read', created: true },
      {
        name: 'writing, with an end',
        make: add({ scopes: ['product.read', 'product.write'], expires: inAMonth() }),
        state: 'live',
        access: 'write',
        expires: true,
      },
    ],
    busy: [{ ...refuse(429, 'too_many_requests', 'You have made too many requests'), headers: { 'retry-after': '30' } }],
    refusals: [
      { act: 'rotate', name: 'a key that was not made to be rotated', make: add({ scopes: ['fixed'] }), outcome: 'denied' },
    ],
  })
}

/** Keys from before May 2025 have no prefix, and every permission; which environment one is of it does not tell. */
function oldKeys(host: string): Case {
  const ledger = makeLedger(() => randomText('base36', 50))
  function handle(request: TwinRequest): TwinAnswer {
    if (ledger.working(authorization(request, 'Bearer')) === undefined)
      return {
        status: 403,
        body: { error: { type: 'request_error', code: 'invalid_token', detail: 'Invalid or revoked API key.' } },
      }
    return request.method === 'GET' && request.url.pathname === '/event-types'
      ? { status: 200, body: { data: [], meta: { request_id: '' } } }
      : { status: 404, body: { error: { type: 'request_error', code: 'not_found', detail: 'Not found' } } }
  }
  return caseOf(ledger, {
    hosts: { [host]: handle },
    environment: host === hosts.live ? {} : { REKEY_PADDLE_HOST: host },
    busy: [
      {
        status: 429,
        headers: { 'retry-after': '30' },
        body: { error: { type: 'request_error', code: 'too_many_requests', detail: 'You have made too many requests' } },
      },
    ],
  })
}

export const cases: Cases = {
  'paddle/paddle-legacy-api-key': [() => oldKeys(hosts.live), () => oldKeys(hosts.sdbx)],
  'paddle/paddle-api-key': [() => paddle('live')],
  'paddle/paddle-sandbox-api-key': [() => paddle('sdbx')],
}
