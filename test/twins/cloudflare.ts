import type { Case, Cases } from './case.ts'
import { caseOf, type Entry, makeLedger } from './ledger.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { authorization, jsonOf, randomText } from './twin.ts'

/**
 * Cloudflare. Sources: https://developers.cloudflare.com/api/resources/user/subresources/tokens/ : verify (`id`, `status` of active,
 * disabled or expired, `expires_on`), get (`issued_on`, `modified_on`, `last_used_on`, `policies`), list, update (PUT of name, policies
 * and status), delete (`result.id`), `value` (PUT: a new value in place of the old), create (`result.value`); the same below
 * `/accounts/{account_id}/tokens` for tokens of an account, each at its own place alone. Managing tokens takes the permission API Tokens
 * Write. https://developers.cloudflare.com/fundamentals/api/reference/limits/ (429, code 971). Errors: `success: false` and `errors[]` of
 * code and message; 1000 invalid token (401), 9109 no permission (403), 6003 invalid headers (400), 9103 unknown key or email (403).
 */
const answer = (result: unknown): TwinAnswer => ({ status: 200, body: { success: true, errors: [], messages: [], result } })
const refuse = (status: number, code: number, message: string): TwinAnswer => ({
  status,
  body: { success: false, errors: [{ code, message }], messages: [], result: null },
})
const tooMany = {
  ...refuse(429, 971, 'Please wait and consider throttling your request speed'),
  headers: { 'retry-after': '60' },
}

function token(of: 'user' | 'account', prefix: string): Case {
  const ledger = makeLedger(
    () => `${prefix}${randomText('base62', prefix === '' ? 40 : 48)}`,
    () => randomText('hex', 32),
  )
  const account = randomText('hex', 32)
  const mine = of === 'user' ? '/client/v4/user/tokens' : `/client/v4/accounts/${account}/tokens`
  const statusOf = (entry: Entry) =>
    entry.state === 'stopped' ? 'disabled' : entry.expires !== null && entry.expires < new Date() ? 'expired' : 'active'
  const expiry = (entry: Entry) => (entry.expires === null ? {} : { expires_on: entry.expires.toISOString() })
  const shown = (entry: Entry) => ({
    id: entry.id,
    name: entry.name,
    status: statusOf(entry),
    issued_on: entry.created.toISOString(),
    modified_on: entry.created.toISOString(),
    last_used_on: entry.created.toISOString(),
    ...expiry(entry),
    policies,
  })
  const policies = [
    {
      id: randomText('hex', 32),
      effect: 'allow',
      resources: { 'com.cloudflare.api.account.zone.*': '*' },
      permission_groups: [{ id: randomText('hex', 32), name: 'DNS Write' }],
    },
  ]
  function handle(request: TwinRequest): TwinAnswer {
    const value = authorization(request, 'Bearer')
    if (value === undefined) return refuse(400, 9106, 'Missing X-Auth-Key, X-Auth-Email or Authorization headers')
    const caller = ledger.known(value)
    const { pathname } = request.url
    if (caller === undefined || caller.state === 'gone' || !pathname.startsWith(mine))
      return refuse(401, 1000, 'Invalid API Token')
    // The page has three words for what is not active; the token is still known.
    if (request.method === 'GET' && pathname === `${mine}/verify`)
      return answer({ id: caller.id, status: statusOf(caller), ...expiry(caller) })
    if (statusOf(caller) !== 'active') return refuse(401, 1000, 'Invalid API Token')
    if (!caller.scopes.includes('tokens')) return refuse(403, 9109, 'Unauthorized to access requested resource')
    const [, id, rest] = /^(?:\/([0-9a-f]{32}))?(\/value)?$/.exec(pathname.slice(mine.length)) ?? []
    if (id === undefined) return collection(request)
    const entry = ledger.byId(id)
    if (entry === undefined) return refuse(404, 1003, 'Token not found')
    if (rest !== undefined && request.method === 'PUT') return answer(ledger.change(entry, { value: ledger.stranger() }).value)
    if (request.method === 'GET') return answer(shown(entry))
    if (request.method === 'PUT') {
      const { status, name, policies: given } = jsonOf(request) ?? {}
      if (typeof name !== 'string' || !Array.isArray(given)) return refuse(400, 1001, 'Name and policies are required')
      return answer(shown(ledger.change(entry, { state: status === 'disabled' ? 'stopped' : 'live' })))
    }
    ledger.change(entry, { state: 'gone' })
    return answer({ id })
  }
  function collection(request: TwinRequest): TwinAnswer {
    if (request.method === 'GET') {
      const size = Number(request.url.searchParams.get('per_page') ?? 20)
      const page = Number(request.url.searchParams.get('page') ?? 1)
      const all = ledger.listed().map(shown)
      return answer(all.slice((page - 1) * size, page * size))
    }
    const { name, policies: given } = jsonOf(request) ?? {}
    if (typeof name !== 'string' || !Array.isArray(given)) return refuse(400, 1001, 'Name and policies are required')
    const made = ledger.add({ name, created: new Date(), scopes: ['tokens'] })
    return answer({ ...shown(made), value: made.value })
  }
  const add = (entry: Partial<Entry>) => () => ({ key: ledger.add({ scopes: ['tokens'], ...entry }).value })
  return caseOf(ledger, {
    hosts: { 'api.cloudflare.com': handle },
    environment: {
      ...(of === 'account'
        ? { CLOUDFLARE_ACCOUNT_ID: account, REKEY_CLOUDFLARE_ACCOUNT_ADMIN: add({})().key }
        : { REKEY_CLOUDFLARE_ADMIN: add({})().key }),
    },
    live: add({}),
    kill: ({ key }) => {
      const entry = ledger.known(key)
      if (entry !== undefined) ledger.change(entry, { state: 'gone' })
    },
    documented: [
      { name: 'with an end', make: add({ expires: new Date(Date.now() + 86_400_000) }), state: 'live', expires: true },
      { name: 'expired', make: add({ expires: new Date(Date.now() - 1) }), state: 'dead' },
      { name: 'disabled', make: add({ state: 'stopped' }), state: 'dead' },
      { name: 'a token that may not manage tokens', make: add({ scopes: [] }), state: 'live' },
    ],
    busy: [tooMany],
    lists: [{ name: 'its record among others', make: add({}), outcome: 'one', weak: false }],
    refusals: [{ act: 'revoke', name: 'a token that may not manage tokens', make: add({ scopes: [] }), outcome: 'done' }],
  })
}

/** The key of a whole account: with an address, and reset by hand alone. */
function globalKey(layout: () => string): Case {
  const ledger = makeLedger(layout)
  const email = 'grace@acme.test'
  function handle(request: TwinRequest): TwinAnswer {
    const entry = ledger.working(request.headers['x-auth-key'])
    if (entry === undefined || request.headers['x-auth-email'] !== email)
      return refuse(403, 9103, 'Unknown X-Auth-Key or X-Auth-Email')
    return request.method === 'GET' && request.url.pathname === '/client/v4/user'
      ? answer({ id: randomText('hex', 32), email, suspended: false })
      : refuse(404, 7000, 'No route for that URI')
  }
  return caseOf(ledger, {
    hosts: { 'api.cloudflare.com': handle },
    environment: { CLOUDFLARE_EMAIL: email },
    elsewhere: { CLOUDFLARE_EMAIL: 'ada@acme.test' },
    busy: [tooMany],
  })
}

export const cases: Cases = {
  'cloudflare/cloudflare-user-token': [() => token('user', 'cfut_')],
  'cloudflare/cloudflare-account-token': [() => token('account', 'cfat_')],
  'cloudflare/cloudflare-old-token': [() => token('user', '')],
  'cloudflare/cloudflare-global-key': [() => globalKey(() => `cfk_${randomText('base62', 48)}`)],
  'cloudflare/cloudflare-old-global-key': [() => globalKey(() => randomText('hex', 37))],
}
