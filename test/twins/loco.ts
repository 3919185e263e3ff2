import { randomInt } from 'node:crypto'
import { type Case, type Cases, changes } from './case.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { authorization, randomText, routeOf, type Twin } from './twin.ts'

interface LocoKey {
  readonly access: 'read' | 'full'
  readonly project: number
  revoked: boolean
}

/**
 * Loco. Sources: https://localise.biz/help/developers/api-keys (two types of key, `Bearer` or `Loco`, revoked at once and for ever),
 * https://localise.biz/api/docs (the header, Basic with the key as user and no password, and the query's `key`),
 * https://localise.biz/api/docs/auth/authverify (the answer's fields; a read-only key gets 403 for any POST).
 * The 401 body's field comes from the issuer's own PHP SDK; what other methods get is not documented: 404 here.
 */
export function makeLocoTwin(): Twin & {
  add(access?: LocoKey['access']): string
  revoke(value: string): void
} {
  const keys = new Map<string, LocoKey>()
  const refuse = (status: number, error: string): TwinAnswer => ({ status, body: { status, error } })
  const page = (key: LocoKey) => `https://localise.biz/acme/project-${key.project}`

  function keyIn(request: TwinRequest): string | undefined {
    const basic = authorization(request, 'Basic')
    const [user, password] = basic === undefined ? [] : Buffer.from(basic, 'base64').toString().split(':')
    return (
      authorization(request, 'Bearer', 'Loco') ??
      (password === '' ? user : undefined) ??
      request.url.searchParams.get('key') ??
      undefined
    )
  }

  function handle(request: TwinRequest): TwinAnswer {
    const path = request.url.pathname.replace(/\.json$/, '')
    if (path === '/api/ping') return { status: 200, body: { ping: 'pong' } }
    const key = keys.get(keyIn(request) ?? '')
    if (key === undefined || key.revoked) return refuse(401, 'Invalid API key')
    if (request.method !== 'GET' && key.access === 'read') return refuse(403, 'Insufficient privileges')
    if (path !== '/api/auth/verify' || !/^(GET|POST) /.test(routeOf(request))) return refuse(404, 'Not found')
    return {
      status: 200,
      body: {
        user: { id: 7, name: 'Grace', email: 'grace@acme.test' },
        group: { id: 11, name: 'Acme', url: 'https://localise.biz/acme' },
        project: { id: key.project, name: `Project ${key.project}`, url: page(key) },
      },
    }
  }

  return {
    hosts: { 'localise.biz': handle },
    // Four public samples agree on this layout; the issuer's pages give none.
    add(access = 'full') {
      const value = randomText('base64url', 32)
      keys.set(value, { access, project: randomInt(1_000, 9_999), revoked: false })
      return value
    },
    revoke(value) {
      keys.get(value)!.revoked = true
    },
    live: () => [...keys].filter(([, { revoked }]) => !revoked).map(([value]) => value),
  }
}

function loco(): Case {
  const twin = makeLocoTwin()
  return {
    hosts: twin.hosts,
    environment: {},
    live: () => ({ key: twin.add() }),
    kill: ({ key }) => twin.revoke(key!),
    isLive: ({ key }) => twin.live().includes(key!),
    stranger: () => ({ key: randomText('base64url', 32) }),
    documented: [
      { name: 'full access', make: () => ({ key: twin.add('full') }), state: 'live', access: 'full' },
      { name: 'read-only', make: () => ({ key: twin.add('read') }), state: 'live', access: 'read' },
    ],
    busy: [],
    // The write probe is a POST that changes nothing.
    acts: (request) => changes(request) && request.url.pathname !== '/api/auth/verify',
  }
}

export const cases: Cases = {
  'loco/loco-api-key': [loco],
}
