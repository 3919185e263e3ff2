import { randomUUID } from 'node:crypto'
import type { Case, Cases } from './case.ts'
import { caseOf, type Entry, type Ledger, listCases, makeLedger } from './ledger.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { jsonOf, randomText, routeOf } from './twin.ts'

/**
 * LaunchDarkly. Sources: https://launchdarkly.com/docs/api/other/get-caller-identity (works with access tokens and SDK keys alike; it
 * names the token's id), https://launchdarkly.com/docs/api/access-tokens/get-tokens (a list shows the last four characters; `limit` and
 * `offset`; `showAll` for administrators), .../delete-token (204), .../post-token (201) and .../reset-token (`expiry`, in milliseconds
 * since 1970, for the old value; without it that dies at once), https://launchdarkly.com/docs/api#errors (`code` and `message`),
 * https://launchdarkly.com/docs/api#rate-limiting (429 with Retry-After and headers of its own).
 */
const refuse = (status: number, code: string, message: string): TwinAnswer => ({ status, body: { code, message } })
const tooMany = {
  ...refuse(429, 'rate_limited', "You've exceeded the API rate limit. Try again later."),
  headers: { 'retry-after': '7' },
}

const shown = (entry: Entry, token = entry.value.slice(-4)) => ({
  _id: entry.id,
  ownerId: '569f514156e003339cfd3917',
  memberId: '569f514183f2164430000002',
  name: entry.name,
  creationDate: entry.created.getTime(),
  lastModified: entry.created.getTime(),
  role: entry.scopes[0] ?? 'reader',
  token,
  serviceToken: false,
})

function tokens(ledger: Ledger, request: TwinRequest, caller: Entry): TwinAnswer {
  const [, id, reset] = /^\/api\/v2\/tokens(?:\/([^/]+))?(\/reset)?$/.exec(request.url.pathname) ?? []
  const isAdmin = caller.scopes.includes('admin')
  if (id === undefined && request.method === 'GET') {
    const limit = Number(request.url.searchParams.get('limit') ?? 25)
    const offset = Number(request.url.searchParams.get('offset') ?? 0)
    const all = ledger.listed().filter((entry) => isAdmin || entry.id === caller.id)
    return {
      status: 200,
      body: { items: all.slice(offset, offset + limit).map((entry) => shown(entry)), totalCount: all.length },
    }
  }
  if (caller.scopes.includes('reader') && request.method !== 'GET')
    return refuse(403, 'forbidden', 'Forbidden. Access to the requested resource was denied.')
  if (id === undefined && request.method === 'POST') {
    const { name, role } = jsonOf(request) ?? {}
    if (typeof role !== 'string') return refuse(400, 'invalid_request', 'Invalid request body')
    const made = ledger.add({ name: typeof name === 'string' ? name : '', scopes: [role], created: new Date() })
    return { status: 201, body: shown(made, made.value) }
  }
  const entry = ledger.byId(id)
  if (entry === undefined || (!isAdmin && entry.id !== caller.id)) return refuse(404, 'not_found', 'Not found')
  if (reset !== undefined && request.method === 'POST') {
    const expiry = Number(request.url.searchParams.get('expiry') ?? 0)
    // The old value goes on under another record until its end; the token keeps its id.
    ledger.change(entry, { value: ledger.stranger(), created: new Date() })
    if (expiry > Date.now()) ledger.add({ value: entry.value, foreign: true, expires: new Date(expiry), scopes: entry.scopes })
    const next = ledger.byId(entry.id)!
    return { status: 200, body: shown(next, next.value) }
  }
  if (request.method === 'DELETE') {
    ledger.change(entry, { state: 'gone' })
    return { status: 204 }
  }
  return request.method === 'GET' ? { status: 200, body: shown(entry) } : refuse(405, 'method_not_allowed', 'Method not allowed')
}

function accessToken(): Case {
  const ledger = makeLedger(() => `api-${randomUUID()}`)
  function handle(request: TwinRequest): TwinAnswer {
    const caller = ledger.working(request.headers.authorization)
    if (caller === undefined) return refuse(401, 'unauthorized', 'Invalid access token')
    if (routeOf(request) === 'GET /api/v2/caller-identity')
      return {
        status: 200,
        body: {
          accountId: '569f514156e003339cfd3917',
          authKind: 'token',
          tokenKind: 'personal',
          tokenName: caller.name,
          tokenId: caller.id,
          memberId: '569f514183f2164430000002',
          serviceToken: false,
        },
      }
    if (request.url.pathname.startsWith('/api/v2/tokens')) return tokens(ledger, request, caller)
    return refuse(404, 'not_found', 'Not found')
  }
  const admin = ledger.add({ scopes: ['admin'] }).value
  return caseOf(ledger, {
    hosts: { 'app.launchdarkly.com': handle },
    environment: { REKEY_LAUNCHDARKLY_ADMIN: admin },
    live: () => ({ key: ledger.add({ scopes: ['writer'] }).value }),
    kill: ({ key }) => {
      const entry = ledger.known(key)
      if (entry !== undefined) ledger.change(entry, { state: 'gone' })
    },
    busy: [tooMany],
    lists: listCases(ledger),
  })
}

/** SDK keys: https://launchdarkly.com/docs/api/environments/get-environments-by-project (`apiKey` whole) and .../reset-environment-sdk-key. */
function sdkKey(): Case {
  const ledger = makeLedger(() => `sdk-${randomUUID()}`)
  const admin = `api-${randomUUID()}`
  const environment = (entry: Entry) => ({
    _id: randomText('hex', 24),
    key: entry.id,
    name: 'Production',
    apiKey: entry.value,
    mobileKey: 'mob-1',
  })
  function manage(request: TwinRequest): TwinAnswer {
    const [whole, id] = /^\/api\/v2\/projects\/default\/environments(?:\/([^/]+)\/apiKey)?$/.exec(request.url.pathname) ?? []
    if (whole === undefined) return refuse(404, 'not_found', 'Not found')
    if (id === undefined) {
      const limit = Number(request.url.searchParams.get('limit') ?? 20)
      const offset = Number(request.url.searchParams.get('offset') ?? 0)
      const all = ledger.listed()
      return { status: 200, body: { items: all.slice(offset, offset + limit).map(environment), totalCount: all.length } }
    }
    const entry = ledger.byId(id)
    if (entry === undefined || request.method !== 'POST') return refuse(404, 'not_found', 'Unknown environment key')
    // Without `expiry` the old value ends at once.
    return { status: 200, body: environment(ledger.change(entry, { value: ledger.stranger() })) }
  }
  function handle(request: TwinRequest): TwinAnswer {
    if (request.headers.authorization === admin) return manage(request)
    const caller = ledger.working(request.headers.authorization)
    if (caller === undefined) return refuse(401, 'unauthorized', 'Invalid key')
    return routeOf(request) === 'GET /api/v2/caller-identity'
      ? {
          status: 200,
          body: {
            accountId: '569f514156e003339cfd3917',
            environmentId: randomText('hex', 24),
            environmentName: 'Production',
            projectId: randomText('hex', 24),
            projectName: 'Default',
            authKind: 'sdk',
          },
        }
      : refuse(401, 'unauthorized', 'Invalid account ID header')
  }
  return caseOf(ledger, {
    hosts: { 'app.launchdarkly.com': handle, 'sdk.launchdarkly.com': handle },
    environment: { REKEY_LAUNCHDARKLY_ADMIN: admin, REKEY_LAUNCHDARKLY_PROJECT: 'default' },
    kill: ({ key }) => {
      const entry = ledger.known(key)
      if (entry !== undefined) ledger.change(entry, { state: 'gone' })
    },
    busy: [tooMany],
    lists: listCases(ledger),
  })
}

export const cases: Cases = {
  'launchdarkly/launchdarkly-access-token': [accessToken],
  'launchdarkly/launchdarkly-sdk-key': [sdkKey],
}
