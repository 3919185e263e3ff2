import { randomUUID } from 'node:crypto'
import type { Case, Cases } from './case.ts'
import { caseOf, type Entry, listCases, makeLedger } from './ledger.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { authorization, jsonOf, randomText, routeOf } from './twin.ts'

/**
 * Doppler. Sources: https://docs.doppler.com/reference/api (Bearer, or the token as user of basic authentication; `messages` and `success`
 * in the body of errors), https://docs.doppler.com/reference/auth-me (`GET /v3/me`: workplace, type, token_preview, slug, created_at, name,
 * last_seen_at), https://docs.doppler.com/reference/auth-revoke (`POST /v3/auth/revoke` with `token`; the caller is that token or one of
 * its workplace), https://docs.doppler.com/reference/service_tokens-list, -create and -delete (`project` and `config`; `key` once; `access`
 * read or read/write; deletion by `slug` or by `token`: 204), https://docs.doppler.com/reference/rate-limits (429, Retry-After). What the
 * revocation answers no page shows: an empty object here.
 */
function doppler(layout: () => string, type: string): Case {
  const ledger = makeLedger(layout, () => randomUUID())
  const refuse = (status: number, message: string): TwinAnswer => ({ status, body: { messages: [message], success: false } })
  const project = 'backend'
  const config = 'prd'
  const shown = (entry: Entry) => ({
    name: entry.name,
    slug: entry.id,
    created_at: entry.created.toISOString(),
    project,
    environment: 'prd',
    config,
    access: entry.scopes.includes('write') ? 'read/write' : 'read',
    expires_at: entry.expires?.toISOString() ?? null,
  })
  function callerOf(request: TwinRequest): Entry | undefined {
    const basic = authorization(request, 'Basic')
    return ledger.working(
      authorization(request, 'Bearer') ??
        (basic === undefined ? undefined : Buffer.from(basic, 'base64').toString().split(':')[0]),
    )
  }
  function handle(request: TwinRequest): TwinAnswer {
    const caller = callerOf(request)
    if (caller === undefined) return refuse(401, 'Invalid Auth token')
    const body = jsonOf(request) ?? {}
    switch (routeOf(request)) {
      case 'GET /v3/me':
        return {
          status: 200,
          body: {
            workplace: { name: 'Acme', slug: '00000000000000000001' },
            type,
            token_preview: `${caller.value.slice(0, 8)}...${caller.value.slice(-6)}`,
            slug: caller.id,
            created_at: caller.created.toISOString(),
            name: caller.name,
            last_seen_at: new Date().toISOString(),
            success: true,
          },
        }
      case 'POST /v3/auth/revoke': {
        const entry = typeof body.token === 'string' ? ledger.working(body.token) : undefined
        if (entry === undefined) return refuse(404, 'Could not find requested token')
        ledger.change(entry, { state: 'gone' })
        return { status: 200, body: {} }
      }
      default:
        return tokens(request, caller, body)
    }
  }
  function tokens(request: TwinRequest, caller: Entry, body: Readonly<Record<string, unknown>>): TwinAnswer {
    if (!request.url.pathname.startsWith('/v3/configs/config/tokens')) return refuse(404, 'The requested resource was not found')
    if (!caller.scopes.includes('admin')) return refuse(403, 'You do not have access to the requested action')
    const { searchParams } = request.url
    const given = (name: string) => (typeof body[name] === 'string' ? body[name] : searchParams.get(name))
    if (given('project') !== project || given('config') !== config) return refuse(404, `Could not find requested config`)
    if (request.method === 'GET') return { status: 200, body: { tokens: ledger.listed().map(shown), success: true } }
    if (request.method === 'POST') {
      const made = ledger.add({
        name: String(body.name ?? ''),
        scopes: body.access === 'read/write' ? ['write'] : ['read'],
        created: new Date(),
      })
      return { status: 200, body: { token: { ...shown(made), key: made.value }, success: true } }
    }
    const entry = ledger.byId(given('slug') ?? undefined) ?? ledger.working(given('token') ?? undefined)
    if (entry === undefined) return refuse(404, 'Could not find requested token')
    ledger.change(entry, { state: 'gone' })
    return { status: 204 }
  }
  const admin = ledger.add({ value: `dp.pt.${randomText('base62', 43)}`, scopes: ['admin'] }).value
  return caseOf(ledger, {
    hosts: { 'api.doppler.com': handle },
    environment: { REKEY_DOPPLER_ADMIN: admin, DOPPLER_PROJECT: project, DOPPLER_CONFIG: config, REKEY_DOPPLER_ACCESS: 'read' },
    live: () => ({ key: ledger.add({ scopes: ['read'] }).value }),
    documented: [
      { name: 'a token', make: () => ({ key: ledger.add({ scopes: ['read'] }).value }), state: 'live' },
      { name: 'expired', make: () => ({ key: ledger.add({ expires: new Date(Date.now() - 1) }).value }), state: 'dead' },
    ],
    busy: [{ ...refuse(429, 'Rate limit exceeded. Please try again later.'), headers: { 'retry-after': '30' } }],
    doneByStatus: true,
    lists: listCases(ledger),
  })
}

export const cases: Cases = {
  'doppler/doppler-service-token': [() => doppler(() => `dp.st.prd.${randomText('base62', 43)}`, 'service_token')],
  'doppler/doppler-other-token': [
    () => doppler(() => `dp.pt.${randomText('base62', 43)}`, 'personal'),
    () => doppler(() => `dp.ct.${randomText('base62', 43)}`, 'cli'),
  ],
}
