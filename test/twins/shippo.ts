import { askedAt } from './asked.ts'
import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import { authorization, randomText } from './twin.ts'

/** Shippo. Source: https://docs.goshippo.com/shippoapi/public-api/addresses (`results`, pages), https://docs.goshippo.com/docs/api_concepts/authentication (`ShippoToken`). The sentence of a refusal is as users quote it. */
function shippo(layout: () => string): Case {
  const ledger = makeLedger(layout)
  const handle = askedAt(ledger, 'GET /addresses', (request) => authorization(request, 'ShippoToken'), {
    refused: { status: 401, body: { detail: 'Invalid token.' } },
    works: () => ({ status: 200, body: { next: null, previous: null, results: [] } }),
  })
  return caseOf(ledger, {
    hosts: { 'api.goshippo.com': handle },
    busy: [{ status: 429, body: { detail: 'Request was throttled.' } }],
  })
}

export const cases: Cases = {
  'shippo/shippo-live-token': [() => shippo(() => `shippo_live_${randomText('hex', 40)}`)],
  'shippo/shippo-test-token': [() => shippo(() => `shippo_test_${randomText('hex', 40)}`)],
}
