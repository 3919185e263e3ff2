import { randomUUID } from 'node:crypto'
import { type Case, type Cases, changes } from './case.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { authorization, randomText, type Twin } from './twin.ts'

interface LegbaKey {
  readonly id: string
  readonly name: string
  readonly organization: string
  readonly created: Date
  used: Date | null
  readonly scopes: readonly string[]
  state: 'live' | 'dead'
}

/**
 * Legba. Sources: https://www.legba.app/developers/api/authentication (`Bearer`, the 401 body, keys that expire or are revoked),
 * https://www.legba.app/developers/api/keys (inspect and rotate; the old key is invalid at once, nothing revokes without making a new one).
 * The host is the customer's own. Not documented, and hard here: a key asked about at another organization gets the very 401 of a dead one.
 */
export function makeLegbaTwin(host: string): Twin & {
  add(key?: { readonly scopes?: readonly string[]; readonly organization?: string; readonly created?: Date }): string
  /** Expired or revoked by a person: the service says the same of both. */
  kill(value: string): void
  readonly organization: string
} {
  const keys = new Map<string, LegbaKey>()
  const organization = randomUUID()
  const unauthorized: TwinAnswer = {
    status: 401,
    body: { error: { code: 'UNAUTHORIZED', message: 'Invalid or missing API key' } },
  }
  const newValue = () => `legba_${randomText('base62', 40)}`
  const newId = () => `key_${randomText('base36', 12)}`

  function handle(request: TwinRequest): TwinAnswer {
    const value = authorization(request, 'Bearer') ?? ''
    const key = keys.get(value)
    const [, asked, rest] = /^\/orgs\/([^/]+)\/api\/(.+)$/.exec(request.url.pathname) ?? []
    if (key === undefined || key.state === 'dead' || key.organization !== asked) return unauthorized
    const notFound: TwinAnswer = { status: 404, body: { error: { code: 'NOT_FOUND', message: 'No such resource' } } }
    key.used = new Date()
    switch (`${request.method} ${rest}`) {
      case 'GET key':
        return {
          status: 200,
          body: {
            key_id: key.id,
            name: key.name,
            created_at: key.created.toISOString(),
            last_used_at: key.used.toISOString(),
            scopes: key.scopes,
          },
        }
      case 'POST key/rotate': {
        key.state = 'dead'
        const next: LegbaKey = { ...key, id: newId(), created: new Date(), used: null, state: 'live' }
        const nextValue = newValue()
        keys.set(nextValue, next)
        return { status: 200, body: { key: nextValue, key_id: next.id, created_at: next.created.toISOString() } }
      }
      case 'GET instances':
        return { status: 200, body: [] }
      default:
        return notFound
    }
  }

  return {
    hosts: { [host]: handle },
    organization,
    add(wanted = {}) {
      const value = newValue()
      keys.set(value, {
        id: newId(),
        name: 'Production API Key',
        organization: wanted.organization ?? organization,
        created: wanted.created ?? new Date(Date.now() - 100 * 86_400_000),
        used: null,
        scopes: wanted.scopes ?? ['instances:read', 'instances:write'],
        state: 'live',
      })
      return value
    },
    kill(value) {
      keys.get(value)!.state = 'dead'
    },
    live: () => [...keys].filter(([, { state }]) => state === 'live').map(([value]) => value),
  }
}

function legba(): Case {
  const host = 'legba.acme.test'
  const twin = makeLegbaTwin(host)
  const environment = { LEGBA_BASE_URL: `https://${host}`, LEGBA_ORG_UUID: twin.organization }
  const scoped = (scopes: readonly string[]) => ({ key: twin.add({ scopes }) })
  const both = ['instances:read', 'instances:write']
  return {
    hosts: twin.hosts,
    environment,
    elsewhere: { ...environment, LEGBA_ORG_UUID: crypto.randomUUID() },
    live: () => scoped(both),
    kill: ({ key }) => twin.kill(key!),
    isLive: ({ key }) => twin.live().includes(key!),
    stranger: () => ({ key: `legba_${randomText('base62', 40)}` }),
    documented: [
      { name: 'read and write', make: () => scoped(both), state: 'live', access: 'write', scopes: both, created: true },
      {
        name: 'read alone',
        make: () => scoped(['instances:read']),
        state: 'live',
        access: 'read',
        scopes: ['instances:read'],
        created: true,
      },
    ],
    busy: [],
    acts: changes,
  }
}

export const cases: Cases = {
  'legba/legba-api-key': [legba],
}
