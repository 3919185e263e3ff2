import { randomUUID } from 'node:crypto'
import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { authorization, jsonOf, randomText, routeOf } from './twin.ts'

/**
 * DigitalOcean. Sources: https://docs.digitalocean.com/reference/api/ (Bearer; errors of `id`, `message` and perhaps `request_id`: 401
 * `Unauthorized`, 403 `Forbidden`, 404 `not_found`, 429 `too_many_requests` with `retry-after`), its reference for `GET /v2/account`, and
 * https://docs.digitalocean.com/reference/api/oauth/ (`POST https://cloud.digitalocean.com/v1/oauth/revoke`, the token as Bearer and in
 * the form; 200 and an empty object). Tokens with custom scopes may lack `account:read`
 * (https://docs.digitalocean.com/reference/api/scopes/). New tokens come from the control panel alone. Keys of Spaces:
 * `/v2/spaces/keys` (list of name, access_key, created_at, grants; 201 with `secret_key`; 204), by the account's token.
 */
const refuse = (status: number, id: string, message: string): TwinAnswer => ({ status, body: { id, message } })
const tooMany: TwinAnswer = {
  ...refuse(429, 'too_many_requests', 'API Rate limit exceeded.'),
  headers: { 'retry-after': '42', 'ratelimit-remaining': '0' },
}
const account = {
  uuid: randomUUID(),
  email: 'grace@acme.test',
  status: 'active',
  email_verified: true,
  team: { name: 'Acme', uuid: randomUUID() },
}

function token(prefix: string): Case {
  const ledger = makeLedger(() => `${prefix}${randomText('hex', 64)}`)
  const invalid = refuse(401, 'Unauthorized', 'Unable to authenticate you')
  function api(request: TwinRequest): TwinAnswer {
    const caller = ledger.working(authorization(request, 'Bearer'))
    if (caller === undefined) return invalid
    if (caller.scopes.includes('none')) return refuse(403, 'Forbidden', 'You are not authorized to perform this operation')
    return routeOf(request) === 'GET /v2/account'
      ? { status: 200, body: { account } }
      : refuse(404, 'not_found', 'The resource you were accessing could not be found.')
  }
  function cloud(request: TwinRequest): TwinAnswer {
    if (routeOf(request) !== 'POST /v1/oauth/revoke') return { status: 404 }
    const caller = ledger.working(authorization(request, 'Bearer'))
    const named = ledger.working(new URLSearchParams(request.body).get('token') ?? undefined)
    if (caller === undefined || named === undefined || caller.value !== named.value)
      return { status: 401, body: { error: 'invalid_token', error_description: 'The access token is invalid' } }
    ledger.change(named, { state: 'gone' })
    return { status: 200, body: {} }
  }
  return caseOf(ledger, {
    hosts: { 'api.digitalocean.com': api, 'cloud.digitalocean.com': cloud },
    documented: [
      {
        name: 'a token whose scopes do not have the account',
        make: () => ({ key: ledger.add({ scopes: ['none'] }).value }),
        state: 'limited',
      },
      { name: 'expired', make: () => ({ key: ledger.add({ expires: new Date(Date.now() - 1) }).value }), state: 'dead' },
    ],
    busy: [tooMany],
    doneByStatus: true,
  })
}

function spacesKey(): Case {
  const ledger = makeLedger(
    () => randomText('base64', 43),
    () => `DO00${randomText('base36', 16).toUpperCase()}`,
  )
  const admin = `dop_v1_${randomText('hex', 64)}`
  const values = ({ id, value }: { readonly id: string; readonly value: string }) => ({ id, secret: value })
  function api(request: TwinRequest): TwinAnswer {
    if (authorization(request, 'Bearer') !== admin) return refuse(401, 'Unauthorized', 'Unable to authenticate you')
    const [whole, id] = /^\/v2\/spaces\/keys(?:\/([^/]+))?$/.exec(request.url.pathname) ?? []
    if (whole === undefined) return refuse(404, 'not_found', 'The resource you were accessing could not be found.')
    const shown = (entry: { readonly id: string; readonly name: string; readonly created: Date }) => ({
      name: entry.name,
      access_key: entry.id,
      grants: [{ bucket: '', permission: 'fullaccess' }],
      created_at: entry.created.toISOString(),
    })
    if (id === undefined && request.method === 'GET') {
      const size = Math.min(Number(request.url.searchParams.get('per_page') ?? 20), 200)
      const page = Number(request.url.searchParams.get('page') ?? 1)
      const keys = ledger
        .listed()
        .slice((page - 1) * size, page * size)
        .map(shown)
      return { status: 200, body: { keys, links: {}, meta: { total: ledger.listed().length } } }
    }
    if (id === undefined) {
      const made = ledger.add({ name: String(jsonOf(request)?.name ?? ''), created: new Date() })
      return { status: 201, body: { key: { ...shown(made), secret_key: made.value } } }
    }
    const entry = ledger.byId(id)
    if (entry === undefined) return refuse(404, 'not_found', 'key not found')
    if (request.method === 'GET') return { status: 200, body: { key: shown(entry) } }
    ledger.change(entry, { state: 'gone' })
    return { status: 204 }
  }
  return {
    hosts: { 'api.digitalocean.com': api },
    environment: { REKEY_DIGITALOCEAN_ADMIN: admin },
    live: () => values(ledger.add()),
    kill: ({ secret }) => void ledger.change(ledger.known(secret)!, { state: 'gone' }),
    isLive: ({ secret }) => ledger.working(secret) !== undefined,
    stranger: () => ({ id: `DO00${randomText('base36', 16).toUpperCase()}`, secret: ledger.stranger() }),
    documented: [],
    busy: [tooMany],
    acts: ({ method }) => method !== 'GET',
    lists: [
      { name: 'its record among others', make: () => values(ledger.add()), outcome: 'one', weak: false },
      { name: 'a key of another team', make: () => values(ledger.add({ foreign: true })), outcome: 'none' },
    ],
  }
}

export const cases: Cases = {
  'digitalocean/digitalocean-personal-token': [() => token('dop_v1_')],
  'digitalocean/digitalocean-oauth-token': [() => token('doo_v1_')],
  'digitalocean/digitalocean-spaces-key': [spacesKey],
}
