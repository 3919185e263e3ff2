import { randomUUID } from 'node:crypto'
import type { Case, Cases } from './case.ts'
import { caseOf, type Entry, makeLedger } from './ledger.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { authorization, jsonOf, randomText } from './twin.ts'

/**
 * Docker Hub. Sources: https://docs.docker.com/reference/api/hub/latest/ : `POST /v2/auth/token` (identifier, the user or organization,
 * and secret; `access_token`, a JWT of ten minutes; 401), `/v2/access-tokens` (list of `count`, `next`, `results`; 201 with `token`;
 * PATCH of `token_label` and `is_active`; 204; the value is empty everywhere but in the answer that made it), `/v2/orgs/{name}/access-tokens`
 * for an organization's, errors of `message` and `errinfo` or `detail`, 429 with X-RateLimit-Limit and X-Retry-After. `auth/token` gives
 * a JWT for tokens of either kind; those of organizations can manage no tokens.
 */
const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
const refuse = (status: number, message: string): TwinAnswer => ({ status, body: { message, errinfo: null } })

function dockerHub(of: 'user' | 'org', prefix: string, length: number): Case {
  const ledger = makeLedger(
    () => `${prefix}${randomText('base64url', length)}`,
    () => randomUUID(),
  )
  const identifier = of === 'user' ? 'grace' : 'acme'
  const mine = of === 'user' ? '/v2/access-tokens' : `/v2/orgs/${identifier}/access-tokens`
  const password = `dckr_pat_${randomText('base64url', 27)}`
  const sessions = new Map<string, 'admin' | 'other'>()
  const shown = (entry: Entry, token = '') => ({
    uuid: entry.id,
    id: entry.id,
    client_id: 'HUB',
    creator_ip: '127.0.0.1',
    creator_ua: 'browser',
    created_at: entry.created.toISOString(),
    last_used: null,
    generated_by: 'manual',
    is_active: entry.state === 'live',
    token,
    token_label: entry.name,
    label: entry.name,
    scopes: entry.scopes,
    expires_at: entry.expires?.toISOString() ?? null,
  })
  function signIn(request: TwinRequest): TwinAnswer {
    const { identifier: who, secret } = jsonOf(request) ?? {}
    const isAdmin = secret === password && (who === identifier || who === 'grace')
    const entry = typeof secret === 'string' ? ledger.working(secret) : undefined
    if (!isAdmin && (who !== identifier || entry === undefined))
      return {
        status: 401,
        body: { detail: 'Incorrect authentication credentials', message: 'Incorrect authentication credentials' },
      }
    const claims = { exp: Math.floor(Date.now() / 1000) + 600, sub: randomUUID(), username: who, jti: randomUUID() }
    const token = `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode(claims)}.${randomText('base64url', 86)}`
    sessions.set(token, isAdmin || of === 'user' ? 'admin' : 'other')
    return { status: 200, body: { access_token: token } }
  }
  function handle(request: TwinRequest): TwinAnswer {
    const { pathname, searchParams } = request.url
    if (request.method === 'POST' && pathname === '/v2/auth/token') return signIn(request)
    const session = sessions.get(authorization(request, 'Bearer') ?? '')
    if (session === undefined) return refuse(401, 'unauthorized')
    if (!pathname.startsWith(mine)) return refuse(404, 'not found')
    if (session === 'other') return refuse(403, 'forbidden')
    const [, id] = /^\/([^/]+)$/.exec(pathname.slice(mine.length)) ?? []
    if (id === undefined && request.method === 'GET') {
      const size = Number(searchParams.get('page_size') ?? 10)
      const page = Number(searchParams.get('page') ?? 1)
      const all = ledger.listed().map((entry) => shown(entry))
      const next = page * size < all.length ? `https://hub.docker.com${mine}?page=${page + 1}&page_size=${size}` : null
      return {
        status: 200,
        body: { count: all.length, next, previous: null, results: all.slice((page - 1) * size, page * size) },
      }
    }
    const body = jsonOf(request) ?? {}
    if (id === undefined) {
      if (!Array.isArray(body.scopes ?? body.resources)) return refuse(400, 'scopes is required')
      const made = ledger.add({
        name: String(body.token_label ?? body.label ?? ''),
        scopes: (body.scopes ?? []) as readonly string[],
        created: new Date(),
      })
      return { status: 201, body: shown(made, made.value) }
    }
    const entry = ledger.byId(id)
    if (entry === undefined) return refuse(404, 'not found')
    if (request.method === 'PATCH') {
      const state = body.is_active === false ? 'stopped' : body.is_active === true ? 'live' : entry.state
      return { status: 200, body: shown(ledger.change(entry, { state })) }
    }
    if (request.method === 'GET') return { status: 200, body: shown(entry) }
    ledger.change(entry, { state: 'gone' })
    return { status: 204 }
  }
  return caseOf(ledger, {
    hosts: { 'hub.docker.com': handle },
    environment: {
      DOCKERHUB_USERNAME: identifier,
      DOCKERHUB_ORGANIZATION: identifier,
      REKEY_DOCKER_HUB_SCOPE: 'repo:read',
      REKEY_DOCKER_HUB_ADMIN: password,
    },
    live: () => ({ key: ledger.add({ scopes: ['repo:read'] }).value }),
    documented: [
      { name: 'stopped', make: () => ({ key: ledger.add({ state: 'stopped' }).value }), state: 'dead' },
      { name: 'expired', make: () => ({ key: ledger.add({ expires: new Date(Date.now() - 1) }).value }), state: 'dead' },
    ],
    busy: [{ ...refuse(429, 'Too many requests'), headers: { 'x-ratelimit-limit': '60', 'x-retry-after': '1700000000' } }],
    // Asking for a token to ask with changes nothing.
    acts: ({ method, url: { pathname } }) => method !== 'GET' && pathname !== '/v2/auth/token',
  })
}

export const cases: Cases = {
  'docker-hub/docker-hub-personal-access-token': [() => dockerHub('user', 'dckr_pat_', 27)],
  'docker-hub/docker-hub-organization-access-token': [() => dockerHub('org', 'dckr_oat_', 32)],
}
