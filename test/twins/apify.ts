import { askedAt, bearer, states } from './asked.ts'
import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import { randomText } from './twin.ts'

/** Apify. Source: https://docs.apify.com/api/v2 (`GET /v2/users/me`; errors have `error.type` and `error.message`; tokens have scopes; 60 requests a second, `rate-limit-exceeded`). The type for a token that is none is as users quote it. */
function apify(): Case {
  const ledger = makeLedger(() => `apify_api_${randomText('base62', 36)}`)
  const refuse = (status: number, type: string, message: string) => ({ status, body: { error: { type, message } } })
  const handle = askedAt(ledger, 'GET /v2/users/me', bearer, {
    refused: refuse(401, 'user-or-token-not-found', 'User was not found or authentication token is not valid'),
    works: () => ({ status: 200, body: { data: { id: 'YiKoxjkaS9gjGTqhF', username: 'acme', email: 'grace@acme.test' } } }),
    instead: { scoped: refuse(403, 'insufficient-permissions', 'Insufficient permissions.') },
  })
  return caseOf(ledger, {
    hosts: { 'api.apify.com': handle },
    documented: states(ledger, { scoped: 'limited' }),
    busy: [refuse(429, 'rate-limit-exceeded', 'You have exceeded the rate limit of 60 requests per second')],
  })
}

export const cases: Cases = { 'apify/apify-api-token': [apify] }
