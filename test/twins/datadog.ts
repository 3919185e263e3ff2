import { randomUUID } from 'node:crypto'
import type { Case, Cases } from './case.ts'
import { caseOf, type Entry, makeLedger } from './ledger.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { jsonOf, randomText } from './twin.ts'

/**
 * Datadog, with one host for each site. Sources: https://docs.datadoghq.com/api/latest/authentication/ (`DD-API-KEY`; `GET
 * /api/v1/validate`: `valid`, or 403 with `errors`), https://docs.datadoghq.com/api/latest/key-management/ (`/api/v2/api_keys`: `data[]`
 * of id and attributes name, last4, created_at, date_last_used; 201 with `key`, once; 204; `/api/v2/current_user/application_keys` for those
 * of whoever asks, with `scopes`; both keys are needed), https://docs.datadoghq.com/account_management/api-app-keys/ (50 API keys at most),
 * https://docs.datadoghq.com/api/latest/rate-limits/ (429 with X-RateLimit headers).
 */
const refuse = (status: number, ...errors: readonly string[]): TwinAnswer => ({ status, body: { errors } })
const tooMany = {
  ...refuse(429, 'Rate limit of 300 requests in 3600 seconds reached. Please try again later.'),
  headers: { 'x-ratelimit-reset': '30' },
}
const host = 'api.datadoghq.com'

function datadog(of: 'api' | 'app', layout: () => string): Case {
  const apis = makeLedger(
    () => randomText('hex', 32),
    () => randomUUID(),
  )
  const apps = makeLedger(of === 'app' ? layout : () => randomText('hex', 40), () => randomUUID())
  const ledger = of === 'api' ? apis : apps
  const shown = (entry: Entry, type: string, whole = false) => ({
    id: entry.id,
    type,
    attributes: {
      name: entry.name,
      last4: entry.value.slice(-4),
      created_at: entry.created.toISOString(),
      modified_at: entry.created.toISOString(),
      date_last_used: entry.created.toISOString(),
      ...(type === 'application_keys' ? { scopes: entry.scopes.length === 0 ? null : entry.scopes } : {}),
      ...(whole ? { key: entry.value } : {}),
    },
    relationships: {},
  })
  function handle(request: TwinRequest): TwinAnswer {
    const api = apis.working(request.headers['dd-api-key'])
    const { pathname } = request.url
    if (pathname === '/api/v1/validate')
      return api === undefined ? refuse(403, 'Forbidden') : { status: 200, body: { valid: true } }
    const app = apps.working(request.headers['dd-application-key'])
    if (api === undefined) return refuse(403, 'Forbidden')
    if (pathname === '/api/v2/validate')
      return {
        status: 200,
        body: { status: 'ok', data: { id: api.id, type: 'validate_v2', attributes: { api_key_id: api.id } } },
      }
    if (app === undefined) return refuse(403, 'Forbidden')
    if (pathname === '/api/v2/validate_keys') return { status: 200, body: { status: 'ok' } }
    const [whole, kind, id] =
      /^\/api\/v2\/(api_keys|current_user\/application_keys|application_keys)(?:\/([^/]+))?$/.exec(pathname) ?? []
    if (whole === undefined) return refuse(404, 'Not found')
    const type = kind === 'api_keys' ? 'api_keys' : 'application_keys'
    return records(request, type === 'api_keys' ? apis : apps, type, id)
  }
  function records(request: TwinRequest, from: typeof apis, type: string, id: string | undefined): TwinAnswer {
    const { searchParams } = request.url
    if (id === undefined && request.method === 'GET') {
      const size = Number(searchParams.get('page[size]') ?? 10)
      const page = Number(searchParams.get('page[number]') ?? 0)
      const all = from.listed().map((entry) => shown(entry, type))
      return {
        status: 200,
        body: { data: all.slice(page * size, (page + 1) * size), meta: { page: { total_filtered_count: all.length } } },
      }
    }
    if (id === undefined) {
      const data = jsonOf(request)?.data as
        | { readonly attributes?: { readonly name?: unknown; readonly scopes?: unknown } }
        | undefined
      if (typeof data?.attributes?.name !== 'string') return refuse(400, 'name is required')
      const scopes = Array.isArray(data.attributes.scopes) ? data.attributes.scopes : []
      const made = from.add({ name: data.attributes.name, scopes, created: new Date() })
      return { status: 201, body: { data: shown(made, type, true) } }
    }
    const entry = from.byId(id)
    if (entry === undefined) return refuse(404, 'Key not found')
    if (request.method === 'GET') return { status: 200, body: { data: shown(entry, type) } }
    from.change(entry, { state: 'gone' })
    return { status: 204 }
  }
  const api = apis.add().value
  const app = apps.add().value
  return caseOf(ledger, {
    hosts: { [host]: handle },
    environment: { DD_API_KEY: api, DD_APP_KEY: app, REKEY_DATADOG_ADMIN: app, REKEY_DATADOG_API_KEY: api },
    busy: [tooMany],
    lists: [
      { name: 'its record among others', make: () => ({ key: ledger.add().value }), outcome: 'one' },
      { name: 'a key of another organization', make: () => ({ key: ledger.add({ foreign: true }).value }), outcome: 'none' },
    ],
  })
}

export const cases: Cases = {
  'datadog/datadog-api-key': [() => datadog('api', () => '')],
  'datadog/datadog-app-key': [() => datadog('app', () => randomText('hex', 40))],
  'datadog/datadog-prefixed-app-key': [() => datadog('app', () => `ddapp_${randomText('base62', 34)}`)],
}
