import { askedAt, bearer } from './asked.ts'
import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import { randomText } from './twin.ts'

/** Replicate. Source: https://replicate.com/docs/reference/http (account.get: `type`, `username`, `name`). Its refusals are problems (`title`, `detail`, `status`), as users quote them. */
function replicate(): Case {
  const ledger = makeLedger(() => `r8_${randomText('base62', 37)}`)
  const handle = askedAt(ledger, 'GET /v1/account', bearer, {
    refused: {
      status: 401,
      body: { title: 'Unauthenticated', detail: 'You did not pass a valid authentication token', status: 401 },
    },
    works: () => ({ status: 200, body: { type: 'organization', username: 'acme', name: 'Acme', github_url: null } }),
  })
  return caseOf(ledger, {
    hosts: { 'api.replicate.com': handle },
    documented: [{ name: 'an organization', make: () => ({ key: ledger.add().value }), state: 'live', owner: 'acme' }],
    busy: [{ status: 429, body: { detail: 'Request was throttled. Expected available in 1 second.' } }],
  })
}

export const cases: Cases = { 'replicate/replicate-api-token': [replicate] }
