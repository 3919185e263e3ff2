import { askedAt, bearer } from './asked.ts'
import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import { randomText } from './twin.ts'

/** Loops. Source: https://loops.so/docs/api-reference/api-key (200 with the team, 401 with `message` and `error`); 10 requests a second, then 429. */
function loops(): Case {
  const ledger = makeLedger(() => randomText('hex', 32))
  const handle = askedAt(ledger, 'GET /api/v1/api-key', bearer, {
    refused: { status: 401, body: { success: false, message: 'Invalid API key', error: 'Invalid API key' } },
    works: () => ({ status: 200, body: { success: true, teamName: 'Acme' } }),
  })
  return caseOf(ledger, {
    hosts: { 'app.loops.so': handle },
    busy: [{ status: 429, body: { success: false, message: 'Rate limit' } }],
  })
}

export const cases: Cases = { 'loops/loops-api-key': [loops] }
