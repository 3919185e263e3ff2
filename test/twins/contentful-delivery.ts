import type { Case, Cases } from './case.ts'
import { caseOf, type Entry, makeLedger } from './ledger.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { authorization, randomText } from './twin.ts'

/**
 * Contentful's delivery keys. Sources: https://www.contentful.com/developers/docs/references/content-delivery-api/#/reference/spaces (a key of the
 * space reads it), https://www.contentful.com/developers/docs/references/content-management-api/#/reference/api-keys (a list shows whole keys;
 * 201 for a new one, which sees the environments that are named or `master`; 204 for one that is deleted; a new key may be refused for
 * seconds), https://www.contentful.com/developers/docs/references/errors/ (`sys.id`).
 */
function delivery(): Case {
  const ledger = makeLedger(() => randomText('base64url', 43))
  const space = randomText('base36', 12)
  const admin = `CFPAT-${randomText('base64url', 43)}`
  const refuse = (status: number, id: string, message: string): TwinAnswer => ({
    status,
    body: { sys: { type: 'Error', id }, message, requestId: 'x' },
  })
  const invalid = refuse(401, 'AccessTokenInvalid', 'The access token you sent could not be found or is invalid.')
  const environment = (id: string) => ({ sys: { id, type: 'Link', linkType: 'Environment' } })
  const shown = (entry: Entry) => ({
    name: entry.name,
    description: null,
    accessToken: entry.value,
    environments: entry.scopes.map(environment),
    preview_api_key: { sys: { type: 'Link', linkType: 'PreviewApiKey', id: 'p' } },
    sys: { type: 'ApiKey', id: entry.id, version: 1, createdAt: entry.created.toISOString() },
  })
  function cdn(request: TwinRequest): TwinAnswer {
    const entry = ledger.working(authorization(request, 'Bearer'))
    if (entry === undefined) return invalid
    return request.url.pathname === `/spaces/${space}`
      ? { status: 200, body: { sys: { type: 'Space', id: space }, name: 'Acme', locales: [{ code: 'en-US', default: true }] } }
      : refuse(404, 'NotFound', 'The resource could not be found.')
  }
  function management(request: TwinRequest): TwinAnswer {
    if (authorization(request, 'Bearer') !== admin) return invalid
    const [whole, id] = new RegExp(`^/spaces/${space}/api_keys(?:/(\\w+))?$`).exec(request.url.pathname) ?? []
    if (whole === undefined) return refuse(404, 'NotFound', 'The resource could not be found.')
    if (id === undefined && request.method === 'GET') {
      const limit = Math.min(Number(request.url.searchParams.get('limit') ?? 100), 1000)
      const skip = Number(request.url.searchParams.get('skip') ?? 0)
      const all = ledger.listed().map(shown)
      const items = all.slice(skip, skip + limit)
      return { status: 200, body: { sys: { type: 'Array' }, total: all.length, skip, limit, items } }
    }
    if (id === undefined) {
      const { name, environments } = JSON.parse(request.body) as { name: string; environments?: { sys: { id: string } }[] }
      const scopes = environments?.map(({ sys }) => sys.id) ?? ['master']
      return { status: 201, body: shown(ledger.add({ name, scopes, created: new Date() })) }
    }
    const entry = ledger.byId(id)
    if (entry === undefined) return refuse(404, 'NotFound', 'The resource could not be found.')
    if (request.method === 'GET') return { status: 200, body: shown(entry) }
    ledger.change(entry, { state: 'gone' })
    return { status: 204 }
  }
  const add = (foreign = false) => ({ key: ledger.add({ scopes: ['staging'], foreign }).value })
  return caseOf(ledger, {
    hosts: { 'cdn.contentful.com': cdn, 'api.contentful.com': management },
    environment: { CONTENTFUL_SPACE_ID: space, REKEY_CONTENTFUL_ADMIN: admin },
    elsewhere: { CONTENTFUL_SPACE_ID: 'another', REKEY_CONTENTFUL_ADMIN: admin },
    live: add,
    busy: [
      {
        ...refuse(429, 'RateLimitExceeded', 'You have exceeded the rate limit.'),
        headers: { 'x-contentful-ratelimit-reset': '1' },
      },
    ],
    lists: [
      { name: 'its record alone', make: add, outcome: 'one', weak: false },
      { name: 'a key of another space', make: () => add(true), outcome: 'none' },
    ],
  })
}

export const cases: Cases = { 'contentful/contentful-delivery-token': [delivery] }
