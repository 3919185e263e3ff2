import { type Case, type Cases, inAMonth } from './case.ts'
import { caseOf, type Entry, makeLedger } from './ledger.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { authorization, jsonOf, randomText } from './twin.ts'

/**
 * Contentful's Management API. Sources: https://www.contentful.com/developers/docs/references/errors/ (`sys.id`: `AccessTokenInvalid` 401,
 * `AccessDenied` 403, `NotFound` 404, `RateLimitExceeded` 429), https://www.contentful.com/developers/docs/references/content-management-api/
 * (users/me; personal access tokens: list, read, create with the only answer that has `token`, `PUT .../revoked`), and the issuer's own
 * `contentful-management.js` for `sys.redactedValue`, `sys.lastUsedAt`, `sys.expiresAt`, `revokedAt`, `scopes` and `expiresIn`. The list pages by
 * `skip` and `limit`. What is shown of a value is four characters at its end.
 */
function contentful(layout = () => `CFPAT-${randomText('base64url', 43)}`): Case {
  const redacted = (value: string) => value.slice(-4)
  const ledger = makeLedger(layout, () => randomText('base62', 22), redacted)
  const revoked = new Map<string, string>()
  const refuse = (status: number, id: string, message: string): TwinAnswer => ({
    status,
    body: { requestId: randomText('hex', 32), message, sys: { type: 'Error', id } },
  })
  const shown = (entry: Entry) => ({
    name: entry.name,
    scopes: entry.scopes,
    revokedAt: revoked.get(entry.id) ?? null,
    sys: {
      id: entry.id,
      type: 'PersonalAccessToken',
      createdAt: entry.created.toISOString(),
      updatedAt: entry.created.toISOString(),
      redactedValue: redacted(entry.value),
      lastUsedAt: entry.created.toISOString(),
      expiresAt: entry.expires?.toISOString() ?? null,
    },
  })
  function handle(request: TwinRequest): TwinAnswer {
    const { pathname, searchParams } = request.url
    const caller = ledger.working(authorization(request, 'Bearer'))
    if (caller === undefined)
      return refuse(401, 'AccessTokenInvalid', 'The access token you sent could not be found or is invalid.')
    const mayWrite = caller.scopes.includes('content_management_manage')
    if (request.method === 'GET' && pathname === '/users/me')
      return {
        status: 200,
        body: {
          firstName: 'Grace',
          lastName: 'H',
          email: 'grace@acme.test',
          activated: true,
          sys: { type: 'User', id: randomText('base62', 22), version: 1 },
        },
      }
    if (request.method === 'GET' && pathname === '/organizations')
      return { status: 200, body: { total: 0, skip: 0, limit: 100, sys: { type: 'Array' }, items: [] } }
    const [whole, id, act] = /^\/users\/me\/access_tokens(?:\/([^/]+)(\/revoked)?)?$/.exec(pathname) ?? []
    if (whole === undefined) return refuse(404, 'NotFound', 'The resource could not be found.')
    if (id === undefined && request.method === 'GET') {
      const skip = Number(searchParams.get('skip') ?? 0)
      const limit = Math.min(Number(searchParams.get('limit') ?? 100), 1000)
      // What was revoked stays on the list.
      const all = [...ledger.listed()]
      return {
        status: 200,
        body: { total: all.length, skip, limit, sys: { type: 'Array' }, items: all.slice(skip, skip + limit).map(shown) },
      }
    }
    if (!mayWrite && request.method !== 'GET') return refuse(403, 'AccessDenied', 'Forbidden')
    if (id === undefined && request.method === 'POST') {
      const { name, scopes, expiresIn } = jsonOf(request) ?? {}
      if (typeof name !== 'string' || !Array.isArray(scopes)) return refuse(422, 'ValidationFailed', 'Validation error')
      const made = ledger.add({
        name,
        scopes: scopes.map(String),
        created: new Date(),
        expires: typeof expiresIn === 'number' ? new Date(Date.now() + expiresIn * 1000) : null,
      })
      return { status: 201, body: { ...shown(made), token: made.value } }
    }
    const entry = ledger.byId(id)
    if (entry === undefined) return refuse(404, 'NotFound', 'The resource could not be found.')
    if (request.method === 'GET' && act === undefined) return { status: 200, body: shown(entry) }
    if (request.method !== 'PUT' || act === undefined) return refuse(404, 'NotFound', 'The resource could not be found.')
    revoked.set(entry.id, new Date().toISOString())
    return { status: 200, body: shown(ledger.change(entry, { state: 'stopped' })) }
  }
  const live = () => ({ key: ledger.add({ scopes: ['content_management_manage'] }).value })
  return caseOf(ledger, {
    hosts: { 'api.contentful.com': handle },
    live,
    kill: ({ key }) => void ledger.change(ledger.known(key)!, { state: 'stopped' }),
    documented: [
      { name: 'of a person', make: live, state: 'live' },
      {
        name: 'reading alone',
        make: () => ({ key: ledger.add({ scopes: ['content_management_read'], expires: inAMonth() }).value }),
        state: 'live',
      },
    ],
    busy: [
      {
        ...refuse(429, 'RateLimitExceeded', 'You have exceeded the rate limit of the Organization this Space belongs to'),
        headers: { 'x-contentful-ratelimit-reset': '1' },
      },
    ],
    lists: [
      { name: 'its record among others', make: live, outcome: 'one' },
      {
        name: 'two with the same end',
        make() {
          const { value } = ledger.add({ scopes: ['content_management_manage'] })
          ledger.add({ value: `${layout().slice(0, -4)}${value.slice(-4)}` })
          return { key: value }
        },
        outcome: 'several',
      },
    ],
    refusals: [
      {
        act: 'revoke',
        name: 'a token that may only read',
        make: () => ({ key: ledger.add({ scopes: ['content_management_read'] }).value }),
        outcome: 'denied',
      },
    ],
  })
}

export const cases: Cases = {
  'contentful/contentful-personal-access-token': [() => contentful()],
  // Tokens from before the prefix.
  'contentful/contentful-management-token': [() => contentful(() => randomText('hex', 64))],
}
