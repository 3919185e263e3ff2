import { askedAt, bearer, states } from './asked.ts'
import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import { randomText } from './twin.ts'

/** PostHog. Sources: https://posthog.com/docs/api/user (`distinct_id`, `email`, `organization`; keys have scopes) and the server's public code (`type`, `code`, `detail`, `attr`). The EU has a host of its own. */
function posthog(): Case {
  const ledger = makeLedger(() => `phx_${randomText('base62', 43)}`)
  const refuse = (status: number, type: string, code: string, detail: string) => ({
    status,
    body: { type, code, detail, attr: null },
  })
  const refused = refuse(
    401,
    'authentication_error',
    'authentication_failed',
    'Personal API key found in request Authorization header is invalid.',
  )
  const handle = askedAt(ledger, 'GET /api/users/@me/', bearer, {
    refused,
    works: () => ({
      status: 200,
      body: { uuid: 'u', distinct_id: 'd', email: 'grace@acme.test', organization: { name: 'Acme' } },
    }),
    instead: { scoped: refuse(403, 'authentication_error', 'permission_denied', "API key missing required scope 'user:read'") },
  })
  return caseOf(ledger, {
    hosts: { 'eu.posthog.com': handle, 'us.posthog.com': () => refused },
    environment: { REKEY_POSTHOG_HOST: 'eu.posthog.com' },
    elsewhere: { REKEY_POSTHOG_HOST: 'us.posthog.com' },
    documented: [
      { name: 'Grace', make: () => ({ key: ledger.add().value }), state: 'live', owner: 'grace@acme.test' },
      ...states(ledger, { scoped: 'limited' }),
    ],
    busy: [refuse(429, 'throttled_error', 'throttled', 'Request was throttled.')],
  })
}

export const cases: Cases = { 'posthog/posthog-personal-api-key': [posthog] }
