import { randomUUID } from 'node:crypto'
import type { Case, Cases } from './case.ts'
import { caseOf, type Entry, listCases, makeLedger } from './ledger.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { authorization, jsonOf, randomText } from './twin.ts'

/**
 * Tokens of Datadog that need no key beside them. Sources: https://docs.datadoghq.com/account_management/personal-access-tokens/ (Bearer;
 * scopes and an end are required; they are revoked in the organization's settings, or by the API),
 * https://docs.datadoghq.com/api/latest/key-management/ (`/api/v2/personal_access_tokens`: `data[]` of id and attributes alias, created_at,
 * expires_at, last_used_at, name, public_portion, scopes; 201 with `key`, once; 204) and
 * https://docs.datadoghq.com/api/latest/service-accounts/ (`/api/v2/service_accounts/{id}/access_tokens`), as the official clients have
 * them. How a token is made of its public portion no page says: here that follows the prefix. Errors are those of the other keys.
 */
const refuse = (status: number, ...errors: readonly string[]): TwinAnswer => ({ status, body: { errors } })

function token(prefix: string, of: 'user' | 'service'): Case {
  const ledger = makeLedger(
    () => `${prefix}${randomText('base62', 22)}_${randomText('base62', 43)}`,
    () => randomUUID(),
  )
  const account = randomUUID()
  const mine = of === 'user' ? '/api/v2/personal_access_tokens' : `/api/v2/service_accounts/${account}/access_tokens`
  const shown = (entry: Entry, whole = false) => ({
    id: entry.id,
    type: 'personal_access_tokens',
    attributes: {
      alias: entry.value.slice(prefix.length, prefix.length + 22),
      created_at: entry.created.toISOString(),
      expires_at: (entry.expires ?? new Date(Date.now() + 90 * 86_400_000)).toISOString(),
      last_used_at: entry.created.toISOString(),
      modified_at: null,
      name: entry.name,
      public_portion: entry.value.slice(prefix.length, prefix.length + 22),
      scopes: entry.scopes,
      ...(whole ? { key: entry.value } : {}),
    },
    relationships: { owned_by: { data: { id: account, type: 'users' } } },
  })
  function handle(request: TwinRequest): TwinAnswer {
    const { pathname, searchParams } = request.url
    const caller = ledger.working(authorization(request, 'Bearer'))
    if (caller === undefined) return refuse(401, 'Unauthorized')
    if (pathname === '/api/v1/validate' || pathname === '/api/v2/validate_keys')
      return { status: 200, body: { valid: true, status: 'ok' } }
    if (pathname === '/api/v2/current_user')
      return {
        status: 200,
        body: { data: { id: account, type: 'users', attributes: { email: 'grace@acme.test', handle: 'grace', name: 'Grace' } } },
      }
    if (!pathname.startsWith(mine)) return refuse(404, 'Not found')
    if (!caller.scopes.includes('user_app_keys')) return refuse(403, 'Forbidden')
    const [, id] = /^\/([^/]+)$/.exec(pathname.slice(mine.length)) ?? []
    if (id === undefined && request.method === 'GET') {
      const size = Number(searchParams.get('page[size]') ?? 10)
      const page = Number(searchParams.get('page[number]') ?? 0)
      const all = ledger.listed().map((entry) => shown(entry))
      const meta = { page: { total_filtered_count: all.length } }
      return { status: 200, body: { data: all.slice(page * size, (page + 1) * size), meta } }
    }
    if (id === undefined) {
      const data = jsonOf(request)?.data as { readonly attributes?: Readonly<Record<string, unknown>> } | undefined
      const { name, scopes, expires_at } = data?.attributes ?? {}
      if (typeof name !== 'string' || !Array.isArray(scopes) || (of === 'user' && typeof expires_at !== 'string'))
        return refuse(400, 'name, scopes and expires_at are required')
      const expires = typeof expires_at === 'string' ? new Date(expires_at) : null
      return { status: 201, body: { data: shown(ledger.add({ name, scopes, expires, created: new Date() }), true) } }
    }
    const entry = ledger.byId(id)
    if (entry === undefined) return refuse(404, 'Token not found')
    if (request.method === 'GET') return { status: 200, body: { data: shown(entry) } }
    ledger.change(entry, { state: 'gone' })
    return { status: 204 }
  }
  const add = (entry: Partial<Entry> = {}) => ledger.add({ scopes: ['user_app_keys'], ...entry })
  return caseOf(ledger, {
    hosts: { 'api.datadoghq.com': handle },
    environment: { REKEY_DATADOG_TOKEN_ADMIN: add().value, REKEY_DATADOG_SERVICE_ACCOUNT: account },
    live: () => ({ key: add().value }),
    documented: [{ name: 'expired', make: () => ({ key: add({ expires: new Date(Date.now() - 1) }).value }), state: 'dead' }],
    busy: [{ ...refuse(429, 'Rate limit reached. Please try again later.'), headers: { 'x-ratelimit-reset': '30' } }],
    lists: listCases({ ...ledger, add }),
  })
}

export const cases: Cases = {
  'datadog/datadog-personal-access-token': [() => token('ddpat_', 'user')],
  'datadog/datadog-service-access-token': [() => token('ddsat_', 'service')],
}
