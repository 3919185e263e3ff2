import { type Case, type Cases, inAMonth } from './case.ts'
import { caseOf, type Entry, makeLedger } from './ledger.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { jsonOf, randomText } from './twin.ts'

/**
 * Fastly. Sources: https://www.fastly.com/documentation/reference/api/auth-tokens/user/ (`GET /tokens/self`, `DELETE /tokens/self` 204,
 * `GET /tokens`, `DELETE /tokens/{id}`; `POST /tokens` takes the user's password), https://www.fastly.com/documentation/reference/api/auth-tokens/automation/
 * (`POST /automation-tokens` with the only answer that has `access_token`), https://www.fastly.com/documentation/reference/api/ (errors are
 * `msg` and `detail`; `Fastly-Key`; 429). Scopes: `global`, `global:read`, `purge_select`, `purge_all`, one or more with spaces between.
 */
function fastly(): Case {
  const ledger = makeLedger(
    () => randomText('base64url', 32),
    () => randomText('base62', 22),
  )
  const refuse = (status: number, msg: string, detail?: string): TwinAnswer => ({
    status,
    body: { msg, ...(detail === undefined ? {} : { detail }) },
  })
  const shown = (entry: Entry) => ({
    id: entry.id,
    name: entry.name,
    user_id: '4Pp0BW3UkBEJhG3N0GkovG',
    customer_id: '5Zs4ZfwvgEjgFkvZcWcVwa',
    services: [],
    scope: entry.scopes.join(' '),
    ip: '',
    user_agent: '',
    created_at: entry.created.toISOString(),
    last_used_at: new Date(entry.created.getTime() + 60_000).toISOString(),
    expires_at: entry.expires?.toISOString() ?? null,
    tls_access: false,
  })
  function handle(request: TwinRequest): TwinAnswer {
    const caller = ledger.working(request.headers['fastly-key'])
    if (caller === undefined) return refuse(401, 'Provided credentials are missing or invalid')
    const { pathname } = request.url
    if (request.method === 'POST' && pathname === '/automation-tokens') {
      const { name, scope, expires_at: expires } = jsonOf(request) ?? {}
      if (!caller.scopes.includes('global')) return refuse(403, 'You are not authorized to perform this action')
      if (typeof name !== 'string') return refuse(400, 'Bad request', "Name can't be blank")
      const made = ledger.add({
        name,
        scopes: typeof scope === 'string' ? scope.split(' ') : ['global'],
        created: new Date(),
        expires: typeof expires === 'string' ? new Date(expires) : null,
      })
      return { status: 200, body: { ...shown(made), access_token: made.value } }
    }
    if (request.method === 'POST' && pathname === '/tokens')
      return refuse(400, 'Bad request', 'Username and password are required')
    if (request.method === 'GET' && pathname === '/tokens') return { status: 200, body: ledger.listed().map(shown) }
    const [whole, id] = /^\/tokens\/([^/]+)$/.exec(pathname) ?? []
    if (whole === undefined) return refuse(404, 'Record not found', 'Cannot find the requested page')
    const entry = id === 'self' ? caller : ledger.byId(id)
    if (entry === undefined) return refuse(404, 'Record not found', 'Cannot load requested token')
    if (request.method === 'GET') return { status: 200, body: shown(entry) }
    if (request.method !== 'DELETE') return refuse(405, 'Method not allowed')
    ledger.change(entry, { state: 'gone' })
    return { status: 204 }
  }
  const scoped =
    (...scopes: string[]) =>
    () => ({ key: ledger.add({ scopes }).value })
  return caseOf(ledger, {
    hosts: { 'api.fastly.com': handle },
    live: scoped('global'),
    documented: [
      { name: 'everything', make: scoped('global'), state: 'live', access: 'full', created: true },
      { name: 'reading', make: scoped('global:read'), state: 'live', access: 'read', created: true },
      {
        name: 'with an end',
        make: () => ({ key: ledger.add({ scopes: ['purge_all'], expires: inAMonth() }).value }),
        state: 'live',
        expires: true,
      },
    ],
    busy: [{ ...refuse(429, 'Too many requests'), headers: { 'fastly-ratelimit-remaining': '0' } }],
  })
}

export const cases: Cases = { 'fastly/fastly-api-token': [fastly] }
