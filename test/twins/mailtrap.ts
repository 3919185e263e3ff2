import { askedAt, states } from './asked.ts'
import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import { randomText } from './twin.ts'

/** Mailtrap. Source: https://api-docs.mailtrap.io/ (`GET /api/accounts`: an array; `Api-Token`, or Bearer; 401 with `error`, 403 with `errors`). */
function mailtrap(): Case {
  const ledger = makeLedger(() => randomText('hex', 32))
  const handle = askedAt(ledger, 'GET /api/accounts', (request) => request.headers['api-token'], {
    refused: { status: 401, body: { error: 'Incorrect API token' } },
    works: () => ({ status: 200, body: [{ id: 1, name: 'Acme', access_levels: [100] }] }),
    instead: { forbidden: { status: 403, body: { errors: 'Access forbidden' } } },
  })
  return caseOf(ledger, {
    hosts: { 'mailtrap.io': handle },
    documented: states(ledger, { forbidden: 'unknown' }),
    busy: [{ status: 429, body: { errors: 'Rate limit exceeded' } }],
  })
}

export const cases: Cases = { 'mailtrap/mailtrap-api-token': [mailtrap] }
