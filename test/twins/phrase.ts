import { createHash } from 'node:crypto'
import { type Case, type Cases, inAMonth } from './case.ts'
import { caseOf, type Entry, makeLedger } from './ledger.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { authorization, jsonOf, randomText } from './twin.ts'

/**
 * Phrase Strings. Sources: https://developers.phrase.com/en/api/strings/authentication (`Authorization: token`, or the token as the user of
 * Basic; 401 for a token that is not there or was revoked), https://developers.phrase.com/en/api/strings/authorizations (list, create, show,
 * update, delete: `token_last_eight`, `hashed_token`, `scopes`, `note`, the token in the answer that makes it alone; 204), the issuer's own
 * `phrase-js` for the fields, https://developers.phrase.com/en/api/strings/pagination (`Link`; 25 a page, 100 at most) and rate-limiting (429).
 * The hash is documented as `hashed_token` and no more: it says nothing here, too. Data centres are apart: `api.phrase.com`, `api.us.app.phrase.com`.
 */
function phrase(): Case {
  const host = 'api.phrase.com'
  const lastEight = (value: string) => value.slice(-8)
  const ledger = makeLedger(
    () => randomText('hex', 64),
    () => randomText('hex', 32),
    lastEight,
  )
  const admin = ledger.add({ scopes: ['read', 'write'] }).value
  const refuse = (status: number, message: string): TwinAnswer => ({
    status,
    body: { message, documentation_url: 'https://developers.phrase.com/api/' },
  })
  const shown = (entry: Entry) => ({
    id: entry.id,
    note: entry.name,
    token_last_eight: lastEight(entry.value),
    hashed_token: createHash('sha256').update(`salt ${entry.value}`).digest('hex'),
    scopes: entry.scopes,
    created_at: entry.created.toISOString(),
    updated_at: entry.created.toISOString(),
    expires_at: entry.expires?.toISOString() ?? null,
  })
  function credentialOf(request: TwinRequest): string | undefined {
    const basic = authorization(request, 'Basic')
    return basic === undefined ? authorization(request, 'token', 'Bearer') : Buffer.from(basic, 'base64').toString().split(':')[0]
  }
  function handle(request: TwinRequest): TwinAnswer {
    const { pathname, searchParams } = request.url
    const caller = ledger.working(credentialOf(request))
    if (caller === undefined) return refuse(401, 'Bad credentials')
    if (request.method === 'GET' && pathname === '/v2/user')
      return { status: 200, body: { id: randomText('hex', 32), username: 'grace', name: 'Grace', email: 'grace@acme.test' } }
    if (request.method === 'GET' && (pathname === '/v2/projects' || pathname === '/v2/accounts')) return { status: 200, body: [] }
    const [whole, id] = /^\/v2\/authorizations(?:\/([^/]+))?$/.exec(pathname) ?? []
    if (whole === undefined) return refuse(404, 'Not found')
    if (id === undefined && request.method === 'GET') {
      const size = Math.min(Number(searchParams.get('per_page') ?? 25), 100)
      const page = Number(searchParams.get('page') ?? 1)
      const all = ledger.listed()
      const more = page * size < all.length
      return {
        status: 200,
        ...(more ? { headers: { link: `<https://${host}/v2/authorizations?page=${page + 1}&per_page=${size}>; rel=next` } } : {}),
        body: all.slice((page - 1) * size, page * size).map(shown),
      }
    }
    if (!caller.scopes.includes('write')) return refuse(403, 'Forbidden')
    if (id === undefined && request.method === 'POST') {
      const { note, scopes, expires_at: expires } = jsonOf(request) ?? {}
      if (typeof note !== 'string') return { status: 422, body: { message: 'Validation failed', errors: [{ field: 'note' }] } }
      const made = ledger.add({
        name: note,
        scopes: Array.isArray(scopes) ? scopes.map(String) : [],
        created: new Date(),
        expires: typeof expires === 'string' ? new Date(expires) : null,
      })
      return { status: 201, body: { ...shown(made), token: made.value } }
    }
    const entry = ledger.byId(id)
    if (entry === undefined) return refuse(404, 'Not found')
    if (request.method === 'GET') return { status: 200, body: shown(entry) }
    if (request.method !== 'DELETE') return refuse(405, 'Method not allowed')
    ledger.change(entry, { state: 'gone' })
    return { status: 204 }
  }
  const live = () => ({ key: ledger.add({ scopes: ['read', 'write'] }).value })
  return caseOf(ledger, {
    hosts: { [host]: handle },
    environment: { REKEY_PHRASE_ADMIN: admin },
    live,
    documented: [
      {
        name: 'with an end',
        make: () => ({ key: ledger.add({ scopes: ['read', 'write'], expires: inAMonth() }).value }),
        state: 'live',
      },
    ],
    busy: [{ ...refuse(429, 'Rate limit exceeded'), headers: { 'retry-after': '30' } }],
    lists: [
      // Each lists the tokens of its own user: one that opens nothing lists nothing.
      { name: 'a key that is none', make: () => ({ key: ledger.stranger() }), outcome: 'denied' },
      { name: 'its record among others', make: live, outcome: 'one' },
      {
        name: 'two with the same end',
        make() {
          const { value } = ledger.add({ scopes: ['read', 'write'] })
          ledger.add({ value: randomText('hex', 56) + value.slice(-8) })
          return { key: value }
        },
        outcome: 'several',
      },
    ],
  })
}

export const cases: Cases = { 'phrase/phrase-access-token': [phrase] }
