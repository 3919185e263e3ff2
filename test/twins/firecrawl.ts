import { askedAt, bearer } from './asked.ts'
import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import { randomText } from './twin.ts'

/** Firecrawl. Source: https://docs.firecrawl.dev/api-reference/endpoint/credit-usage (`success`, `data.remaining_credits`; 401, 404, 500 with `error`). */
function firecrawl(): Case {
  const ledger = makeLedger(() => `fc-${randomText('hex', 32)}`)
  const handle = askedAt(ledger, 'GET /v1/team/credit-usage', bearer, {
    refused: { status: 401, body: { success: false, error: 'Unauthorized: Invalid token' } },
    works: () => ({ status: 200, body: { success: true, data: { remaining_credits: 1000 } } }),
  })
  return caseOf(ledger, {
    hosts: { 'api.firecrawl.dev': handle },
    busy: [{ status: 429, body: { success: false, error: 'Rate limit exceeded.' } }],
  })
}

export const cases: Cases = { 'firecrawl/firecrawl-api-key': [firecrawl] }
