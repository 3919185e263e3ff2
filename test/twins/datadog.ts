import { randomUUID } from 'node:crypto'
import type { Case, Cases } from './case.ts'
import { caseOf, type Entry, makeLedger } from './ledger.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { authorization, jsonOf, randomText } from './twin.ts'

/**
 * Datadog, with one host for each site. Sources: https://docs.datadoghq.com/api/latest/authentication/ (`DD-API-KEY`; `GET
 * /api/v1/validate`: `valid`, or 403 with `errors`; `/api/v2/validate` in the issuer's own API clients: `valid`, `api_key_id` and the
 * organization), https://docs.datadoghq.com/api/latest/key-management/ (`/api/v2/api_keys`: `data[]`
 * of id and attributes name, last4, created_at, date_last_used; 201 with `key`, once; 204; `/api/v2/current_user/application_keys` for those
 * of whoever asks, with `scopes`; both keys are needed, or a personal access token alone),
 * https://docs.datadoghq.com/account_management/personal-access-tokens/ (`ddpat_ALIAS_SECRETCHECKSUM`; list, and revoke by id) and the issuer's own
 * API clients (`public_portion`, the alias with its prefix), https://docs.datadoghq.com/account_management/api-app-keys/ (50 API keys at most),
 * https://docs.datadoghq.com/api/latest/rate-limits/ (429 with X-RateLimit headers).
 */
const refuse = (status: number, ...errors: readonly string[]): TwinAnswer => ({ status, body: { errors } })
const tooMany = {
  ...refuse(429, 'Rate limit of 300 requests in 3600 seconds reached. Please try again later.'),
  headers: { 'x-ratelimit-reset': '30' },
}
const host = 'api.datadoghq.com'
const personal = (prefix = 'ddpat') => `${prefix}_${randomText('base62', 22)}_${randomText('base62', 50)}`

const lastFour = (value: string) => value.slice(-4)

function datadog(of: 'api' | 'app' | 'token', layout: () => string): Case {
  const apis = makeLedger(
    () => randomText('hex', 32),
    () => randomUUID(),
    lastFour,
  )
  const apps = makeLedger(of === 'app' ? layout : () => randomText('hex', 40), () => randomUUID(), lastFour)
  const organization = randomUUID()
  const tokens = makeLedger(of === 'token' ? layout : () => personal(), () => randomUUID())
  const ledger = { api: apis, app: apps, token: tokens }[of]
  const shown = (entry: Entry, type: string, whole = false) => ({
    id: entry.id,
    type,
    attributes: {
      name: entry.name,
      last4: lastFour(entry.value),
      created_at: entry.created.toISOString(),
      modified_at: entry.created.toISOString(),
      date_last_used: entry.created.toISOString(),
      ...(type === 'application_keys' ? { scopes: entry.scopes.length === 0 ? null : entry.scopes } : {}),
      ...(type === 'personal_access_tokens'
        ? {
            public_portion: entry.value.split('_').slice(0, 2).join('_'),
            scopes: entry.scopes,
            last_used_at: entry.created.toISOString(),
          }
        : {}),
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
    const token = tokens.working(authorization(request, 'Bearer'))
    if (token === undefined && api === undefined) return refuse(403, 'Forbidden')
    if (token === undefined && pathname === '/api/v2/validate')
      return {
        status: 200,
        body: {
          data: { id: organization, type: 'validate_v2', attributes: { valid: true, api_key_id: api!.id, api_key_scopes: [] } },
        },
      }
    if (token === undefined && app === undefined) return refuse(403, 'Forbidden')
    if (pathname === '/api/v2/validate_keys') return { status: 200, body: { status: 'ok' } }
    const [whole, kind, id] =
      /^\/api\/v2\/(api_keys|current_user\/application_keys|application_keys|personal_access_tokens)(?:\/([^/]+))?$/.exec(
        pathname,
      ) ?? []
    if (whole === undefined) return refuse(404, 'Not found')
    const type = kind?.split('/').at(-1) ?? ''
    return records(request, type === 'api_keys' ? apis : type === 'application_keys' ? apps : tokens, type, id)
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
  apis.add()
  apps.add()
  const admin = tokens.add({ scopes: ['org_app_keys_write', 'api_keys_write'] }).value
  return caseOf(ledger, {
    hosts: { [host]: handle },
    environment: { REKEY_DATADOG_ADMIN: admin },
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
  'datadog/datadog-personal-access-token': [() => datadog('token', personal)],
  'datadog/datadog-service-access-token': [() => datadog('token', () => personal('ddsat'))],
  'datadog/datadog-prefixed-app-key': [() => datadog('app', () => `ddapp_${randomText('base62', 34)}`)],
}
