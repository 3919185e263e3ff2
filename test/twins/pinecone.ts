import { askedAt, inHeader, states } from './asked.ts'
import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import { randomText } from './twin.ts'

/**
 * Pinecone. Source: https://docs.pinecone.io/reference/api/latest/control-plane/list_indexes (200 with `indexes`; 401 with `error.code`
 * `UNAUTHENTICATED` and `status`; keys have roles, and 403 is `FORBIDDEN`).
 */
function pinecone(layout: () => string): Case {
  const ledger = makeLedger(layout)
  const refuse = (status: number, code: string, message: string) => ({ status, body: { status, error: { code, message } } })
  const handle = askedAt(ledger, 'GET /indexes', inHeader('api-key'), {
    refused: refuse(401, 'UNAUTHENTICATED', 'Invalid API key.'),
    works: () => ({ status: 200, body: { indexes: [] } }),
    instead: { 'data alone': refuse(403, 'FORBIDDEN', 'API key lacks permission.') },
  })
  return caseOf(ledger, {
    hosts: { 'api.pinecone.io': handle },
    documented: states(ledger, { 'data alone': 'limited' }),
    busy: [refuse(429, 'RESOURCE_EXHAUSTED', 'Too many requests')],
  })
}

const run = (count: number) => randomText('base62', count)
export const cases: Cases = {
  'pinecone/pinecone-api-key': [() => pinecone(() => `pcsk_${run(5)}_${run(63)}`)],
  'pinecone/pinecone-legacy-key': [() => pinecone(() => crypto.randomUUID())],
}
