import { randomUUID } from 'node:crypto'
import type { Case, Cases, Documented } from './case.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { randomText, routeOf, type Twin } from './twin.ts'

/** `no-access`: the key is known, and may not do what was asked (403). */
type State = 'live' | 'deleted' | 'no-access'

/**
 * Lingo.dev. Sources: https://lingo.dev/en/docs/api/authentication (one header, no other way in),
 * https://lingo.dev/en/docs/api/errors (every refusal is `{"message"}`; 402 and 429 speak of the organization, not of the key),
 * the issuer's own SDK for `POST /whoami` and `GET /users/me`.
 */
export function makeLingoDevTwin(): Twin & {
  add(key?: { readonly kind?: 'personal' | 'service'; readonly state?: State }): string
  set(value: string, state: State): void
  /** The organization is out of credit (402) or of today's tokens (429). */
  limit: 402 | 429 | undefined
  readonly organization: string
} {
  const keys = new Map<string, { readonly id: string; readonly user: string | null; state: State }>()
  const organization = randomUUID()
  const email = 'grace@acme.test'
  const refuse = (status: number, message: string): TwinAnswer => ({ status, body: { message } })

  function handle(request: TwinRequest): TwinAnswer {
    const key = keys.get(request.headers['x-api-key'] ?? '')
    if (key === undefined || key.state === 'deleted') return refuse(401, 'Invalid API key')
    if (twin.limit === 402) return refuse(402, 'Credit limit reached')
    if (twin.limit === 429) return refuse(429, 'Daily token quota reached')
    if (key.state === 'no-access') return refuse(403, 'This key has no access to the requested resource')
    switch (routeOf(request)) {
      case 'POST /whoami':
        return { status: 200, body: { organizationId: organization, userId: key.user, keyId: key.id, email: key.user && email } }
      case 'GET /users/me':
        return { status: 200, body: { id: key.user ?? key.id, email: key.user && email } }
      case 'GET /jobs':
        return { status: 200, body: { items: [] } }
      default:
        return refuse(404, 'Not found')
    }
  }

  const twin: ReturnType<typeof makeLingoDevTwin> = {
    hosts: { 'api.lingo.dev': handle },
    limit: undefined,
    organization,
    // Three public samples agree on this layout; the issuer's pages give none.
    add({ kind = 'personal', state = 'live' } = {}) {
      const value = `api_${randomText('base36', 24)}`
      keys.set(value, { id: randomUUID(), user: kind === 'personal' ? randomUUID() : null, state })
      return value
    },
    set(value, state) {
      keys.get(value)!.state = state
    },
    live: () => [...keys].filter(([, { state }]) => state !== 'deleted').map(([value]) => value),
  }
  return twin
}

function lingoDev(kind: 'personal' | 'service'): Case {
  const twin = makeLingoDevTwin()
  const limited = (limit: 402 | 429): Documented => ({
    name: `an organization that is at its limit (${limit})`,
    make() {
      twin.limit = limit
      return { key: twin.add({ kind }) }
    },
    state: 'limited',
  })
  return {
    hosts: twin.hosts,
    environment: {},
    live() {
      twin.limit = undefined
      return { key: twin.add({ kind }) }
    },
    kill: ({ key }) => twin.set(key!, 'deleted'),
    isLive: ({ key }) => twin.live().includes(key!),
    stranger: () => ({ key: `api_${randomText('base36', 24)}` }),
    documented: [limited(402), limited(429)],
    busy: [],
    acts: () => false,
  }
}

export const cases: Cases = {
  'lingo-dev/lingo-dev-api-key': [() => lingoDev('personal'), () => lingoDev('service')],
}
