import { type Case, type Cases, inAMonth } from './case.ts'
import { caseOf, type Entry, listCases, makeLedger } from './ledger.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { authorization, jsonOf, randomText } from './twin.ts'

/**
 * Vercel. Sources: https://vercel.com/docs/rest-api/reference/errors (`error.code`, `error.message`; 403 `forbidden` with `invalidToken` for a
 * token that is none, 404 `not_found`, 429 `rate_limited`), https://vercel.com/docs/rest-api/reference/endpoints/authentication: list
 * (`GET /v5/user/tokens`), metadata (`GET /v5/user/tokens/{tokenId}`, `current` for the one that asks), delete (`DELETE
 * /v3/user/tokens/{tokenId}`, `current` alike; answers with `tokenId`), create (`POST /v3/user/tokens`; `bearerToken` in its answer alone), and
 * the issuer's own `@vercel/sdk` for the fields. Times are in milliseconds.
 */
function vercel(newValue: () => string): Case {
  const ledger = makeLedger(newValue, () => randomText('hex', 64))
  const refuse = (status: number, code: string, message: string, more = {}): TwinAnswer => ({
    status,
    body: { error: { code, message, ...more } },
  })
  const shown = (entry: Entry) => ({
    id: entry.id,
    name: entry.name,
    type: 'token',
    prefix: entry.value.slice(0, 4),
    suffix: entry.value.slice(-4),
    origin: 'manual',
    scopes: [
      {
        type: 'user',
        origin: 'manual',
        createdAt: entry.created.getTime(),
        ...(entry.expires === null ? {} : { expiresAt: entry.expires.getTime() }),
      },
    ],
    createdAt: entry.created.getTime(),
    activeAt: entry.created.getTime() + 60_000,
    ...(entry.expires === null ? {} : { expiresAt: entry.expires.getTime() }),
    ...(entry.scopes.includes('leaked') ? { leakedAt: entry.created.getTime(), leakedUrl: 'https://github.com/acme/site' } : {}),
  })
  function handle(request: TwinRequest): TwinAnswer {
    const caller = ledger.working(authorization(request, 'Bearer'))
    if (caller === undefined) return refuse(403, 'forbidden', 'Not authorized', { invalidToken: true })
    const { pathname, searchParams } = request.url
    if (pathname === '/v2/user')
      return { status: 200, body: { user: { id: 'AEIIDYVk59zbFF2Sxfyxxmua', email: 'grace@acme.test', username: 'grace' } } }
    const [whole, id] = /^\/v\d+\/user\/tokens(?:\/([^/]+))?$/.exec(pathname) ?? []
    if (whole === undefined) return refuse(404, 'not_found', 'The requested API endpoint was not found')
    if (id === undefined && request.method === 'GET') {
      // https://vercel.com/docs/rest-api#pagination: 20 a page, 100 at most; `next` goes into `until`.
      const limit = Math.min(Number(searchParams.get('limit') ?? 20), 100)
      const from = Number(searchParams.get('until') ?? 0)
      const all = ledger.listed()
      const tokens = all.slice(from, from + limit).map(shown)
      const next = from + limit < all.length ? from + limit : null
      return { status: 200, body: { tokens, pagination: { count: tokens.length, next, prev: null } } }
    }
    if (id === undefined && request.method === 'POST') {
      const { name, expiresAt } = jsonOf(request) ?? {}
      if (typeof name !== 'string') return refuse(400, 'bad_request', 'Invalid request: missing required property `name`.')
      const made = ledger.add({ name, created: new Date(), expires: typeof expiresAt === 'number' ? new Date(expiresAt) : null })
      return { status: 200, body: { token: shown(made), bearerToken: made.value } }
    }
    const entry = id === 'current' ? caller : ledger.byId(id)
    if (entry === undefined) return refuse(404, 'not_found', 'Token not found')
    if (request.method === 'GET') return { status: 200, body: { token: shown(entry) } }
    if (request.method !== 'DELETE') return refuse(404, 'not_found', 'The requested API endpoint was not found')
    ledger.change(entry, { state: 'gone' })
    return { status: 200, body: { tokenId: entry.id } }
  }
  return caseOf(ledger, {
    hosts: { 'api.vercel.com': handle },
    documented: [
      {
        name: 'with an end',
        make: () => ({ key: ledger.add({ expires: inAMonth() }).value }),
        state: 'live',
        created: true,
        expires: true,
      },
      { name: 'found in public', make: () => ({ key: ledger.add({ scopes: ['leaked'] }).value }), state: 'live', created: true },
    ],
    lists: [
      ...listCases(ledger),
      {
        name: 'another with the same end',
        make() {
          const { value } = ledger.add()
          ledger.add({ value: newValue().slice(0, -4) + value.slice(-4) })
          return { key: value }
        },
        outcome: 'one',
        weak: false,
      },
    ],
    busy: [
      refuse(429, 'rate_limited', 'Too many requests'),
      refuse(403, 'forbidden', 'The request is missing an authorization for this team'),
    ],
  })
}

export const cases: Cases = {
  'vercel/vercel-access-token': [() => vercel(() => `vcp_${randomText('base62', 56)}`)],
  'vercel/vercel-integration-token': [() => vercel(() => `vci_${randomText('base62', 56)}`)],
  'vercel/vercel-app-token': [() => vercel(() => `vca_${randomText('base62', 56)}`)],
  'vercel/vercel-old-token': [() => vercel(() => randomText('base62', 24))],
}
