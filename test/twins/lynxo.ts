import { createHmac, randomUUID } from 'node:crypto'
import { type Case, type Cases, changes } from './case.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { authorization, jsonOf, randomText, type Twin } from './twin.ts'

/** An OAuth client: what the second of Lynxo's two ways to authenticate hands out. */
export interface LynxoClient {
  readonly id: string
  readonly secret: string
}

/**
 * Lynxo. Sources: https://docs.lynxo.ai/integrations/api-keys (`Bearer` with the key, `GET /v1/jobs`, revoked keys can't be restored, at
 * most 50), https://docs.lynxo.ai/authentication (client credentials as JSON to `POST /v1/oauth/token`, a JWT for 3600 seconds).
 * Not documented: bodies of jobs and of refusals; the words "Invalid API Key" and "Rate Limit" alone are. Refused clients get the answer
 * of RFC 6749, section 5.2.
 */
export function makeLynxoTwin(): Twin & {
  add(): string
  revoke(value: string): void
  addClient(): LynxoClient
  revokeClient(client: LynxoClient): void
} {
  const keys = new Set<string>()
  const clients = new Map<string, string>()
  const access = new Map<string, string>()
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

  function issue(client: string): TwinAnswer {
    const now = Math.floor(Date.now() / 1000)
    const body = `${part({ alg: 'HS256', typ: 'JWT', kid: 'sim2' })}.${part({ exp: now + 3600, sub: client, user_roles: ['admin'], iat: now })}`
    const token = `${body}.${createHmac('sha256', randomUUID()).update(body).digest('base64url')}`
    access.set(token, client)
    return { status: 200, body: { access_token: token, token_type: 'Bearer', expires_in: 3600 } }
  }

  function handle(request: TwinRequest): TwinAnswer {
    if (request.url.pathname === '/v1/oauth/token') {
      if (request.method !== 'POST') return { status: 405, headers: { allow: 'POST' } }
      const body = jsonOf(request)
      if (body === undefined || typeof body.client_id !== 'string') return { status: 400, body: { error: 'invalid_request' } }
      if (body.grant_type !== 'client_credentials') return { status: 400, body: { error: 'unsupported_grant_type' } }
      const secret = clients.get(body.client_id)
      if (secret === undefined || secret !== body.client_secret) return { status: 401, body: { error: 'invalid_client' } }
      return issue(body.client_id)
    }
    const value = authorization(request, 'Bearer') ?? ''
    const works = keys.has(value) || clients.has(access.get(value) ?? '')
    if (!works) return { status: 401, body: { error: 'Invalid API Key' } }
    if (request.url.pathname === '/v1/jobs' && request.method === 'GET') return { status: 200, body: [] }
    return { status: 404, body: { error: 'Not Found' } }
  }

  const twin: ReturnType<typeof makeLynxoTwin> = {
    hosts: { 'api.lynxo.ai': handle },
    // No page shows what an API key looks like.
    add() {
      const value = randomText('base62', 40)
      keys.add(value)
      return value
    },
    revoke(value) {
      keys.delete(value)
    },
    // The sample on the page: a UUID and 32 hex digits.
    addClient() {
      const client = { id: randomUUID(), secret: randomText('hex', 32) }
      clients.set(client.id, client.secret)
      return client
    },
    revokeClient(client) {
      clients.delete(client.id)
    },
    live: () => [...keys, ...clients.values()],
  }
  return twin
}

function lynxoKey(): Case {
  const twin = makeLynxoTwin()
  return {
    hosts: twin.hosts,
    environment: {},
    live: () => ({ key: twin.add() }),
    kill: ({ key }) => twin.revoke(key!),
    isLive: ({ key }) => twin.live().includes(key!),
    stranger: () => ({ key: randomText('base62', 40) }),
    documented: [],
    busy: [],
    acts: changes,
  }
}

function lynxoClient(): Case {
  const twin = makeLynxoTwin()
  return {
    hosts: twin.hosts,
    environment: {},
    live: () => ({ ...twin.addClient() }),
    kill: (key) => twin.revokeClient({ id: key.id!, secret: key.secret! }),
    isLive: (key) => twin.live().includes(key.secret!),
    stranger: () => ({ id: crypto.randomUUID(), secret: randomText('hex', 32) }),
    documented: [],
    busy: [],
    // The token exchange is a POST that changes nothing.
    acts: (request) => changes(request) && request.url.pathname !== '/v1/oauth/token',
  }
}

export const cases: Cases = {
  'lynxo/lynxo-api-key': [lynxoKey],
  'lynxo/lynxo-oauth-client': [lynxoClient],
}
