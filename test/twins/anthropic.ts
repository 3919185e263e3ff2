import { type Case, type Cases, inAMonth } from './case.ts'
import { caseOf, type Entry, makeLedger } from './ledger.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { jsonOf, randomText } from './twin.ts'

/**
 * Anthropic. Sources: https://docs.anthropic.com/en/api/errors (401 `authentication_error`, 403 `permission_error`, 404 `not_found_error`, 429
 * `rate_limit_error`, 529 `overloaded_error`), https://docs.anthropic.com/en/api/models-list, https://docs.anthropic.com/en/api/versioning
 * (`anthropic-version` is required), https://docs.anthropic.com/en/api/administration-api and
 * https://docs.anthropic.com/en/api/admin-api/apikeys/list-api-keys, update-api-key (`status` active, inactive or archived; `partial_key_hint`;
 * `after_id`, `limit` 1 to 1000), and the issuer's own `anthropic-sdk-typescript` for `GET /v1/organizations/me`. No call makes a key, and
 * an archived key is not brought back.
 */
type Kind = 'api' | 'admin'
const newValue: Record<Kind, () => string> = {
  api: () => `sk-ant-api03-${randomText('base64url', 86)}-${randomText('base64url', 6)}AA`,
  admin: () => `sk-ant-admin01-${randomText('base64url', 93)}AA`,
}

const hinted = (value: string) => `${value.slice(0, 16)}...${value.slice(-4)}`

function anthropic(kind: Kind): Case {
  const newId = () => `apikey_01${randomText('base62', 22)}`
  const ledger = makeLedger(newValue[kind], newId, hinted)
  const admins = kind === 'admin' ? ledger : makeLedger(newValue.admin, newId, hinted)
  const admin = admins.add().value
  const archived = new Set<string>()
  const refuse = (status: number, type: string, message: string): TwinAnswer => ({
    status,
    body: { type: 'error', error: { type, message }, request_id: `req_${randomText('base62', 24)}` },
  })
  const shown = (entry: Entry) => ({
    id: entry.id,
    type: 'api_key',
    name: entry.name,
    workspace_id: null,
    created_at: entry.created.toISOString(),
    created_by: { id: 'user_01WCz1FkmYMm4gnmykNKUu3Q', type: 'user' },
    partial_key_hint: hinted(entry.value),
    status: archived.has(entry.id) ? 'archived' : entry.state === 'live' ? 'active' : 'inactive',
    expires_at: entry.expires?.toISOString() ?? null,
  })

  function handle(request: TwinRequest): TwinAnswer {
    if (request.headers['anthropic-version'] === undefined)
      return refuse(400, 'invalid_request_error', 'anthropic-version: header is required')
    const { pathname, searchParams } = request.url
    const value = request.headers['x-api-key']
    const isAdmin = admins.working(value) !== undefined
    if (!isAdmin && ledger.working(value) === undefined) return refuse(401, 'authentication_error', 'invalid x-api-key')
    if (pathname === '/v1/models')
      return isAdmin
        ? refuse(401, 'authentication_error', 'invalid x-api-key')
        : {
            status: 200,
            body: {
              data: [{ type: 'model', id: 'claude-x', display_name: 'Claude X', created_at: '2025-02-19T00:00:00Z' }],
              first_id: 'claude-x',
              has_more: false,
              last_id: 'claude-x',
            },
          }
    if (!pathname.startsWith('/v1/organizations/')) return refuse(404, 'not_found_error', 'Not found')
    if (!isAdmin) return refuse(401, 'authentication_error', 'invalid x-api-key')
    if (pathname === '/v1/organizations/me')
      return { status: 200, body: { id: '12345678-1234-5678-1234-567812345678', type: 'organization', name: 'Acme' } }
    const [whole, id] = /^\/v1\/organizations\/api_keys(?:\/([^/]+))?$/.exec(pathname) ?? []
    if (whole === undefined) return refuse(404, 'not_found_error', 'Not found')
    if (id === undefined) {
      if (request.method !== 'GET') return refuse(405, 'invalid_request_error', 'Method Not Allowed')
      const limit = Math.min(Number(searchParams.get('limit') ?? 20), 1000)
      const after = searchParams.get('after_id')
      const all = ledger.listed()
      const from = after === null ? 0 : all.findIndex((entry) => entry.id === after) + 1
      const page = all.slice(from, from + limit)
      return {
        status: 200,
        body: {
          data: page.map(shown),
          first_id: page[0]?.id ?? null,
          last_id: page.at(-1)?.id ?? null,
          has_more: from + limit < all.length,
        },
      }
    }
    const entry = ledger.byId(id)
    if (entry === undefined) return refuse(404, 'not_found_error', `API key not found: ${id}`)
    if (request.method === 'GET') return { status: 200, body: shown(entry) }
    const { status } = jsonOf(request) ?? {}
    if (request.method !== 'POST' || (status !== 'active' && status !== 'inactive' && status !== 'archived'))
      return refuse(400, 'invalid_request_error', 'status: Input should be active, inactive or archived')
    if (archived.has(entry.id)) return refuse(400, 'invalid_request_error', 'Archived API keys cannot be updated')
    if (status === 'archived') archived.add(entry.id)
    return { status: 200, body: shown(ledger.change(entry, { state: status === 'active' ? 'live' : 'stopped' })) }
  }

  const live = () => ({ key: ledger.add().value })
  return caseOf(ledger, {
    hosts: { 'api.anthropic.com': handle },
    environment: { ANTHROPIC_ADMIN_KEY: admin },
    live,
    documented: [{ name: 'with an end', make: () => ({ key: ledger.add({ expires: inAMonth() }).value }), state: 'live' }],
    busy: [
      { ...refuse(429, 'rate_limit_error', 'This request would exceed your rate limit.'), headers: { 'retry-after': '30' } },
      refuse(529, 'overloaded_error', 'Overloaded'),
    ],
    lists: [
      { name: 'no record of it', make: () => ({ key: ledger.stranger() }), outcome: 'none' },
      { name: 'its record among others', make: live, outcome: 'one' },
      {
        name: 'two that look alike',
        make() {
          const { value } = ledger.add()
          ledger.add({ value: value.slice(0, 16) + newValue[kind]().slice(16, -4) + value.slice(-4) })
          return { key: value }
        },
        outcome: 'several',
      },
    ],
  })
}

export const cases: Cases = {
  'anthropic/anthropic-api-key': [() => anthropic('api')],
  'anthropic/anthropic-admin-key': [() => anthropic('admin')],
}
