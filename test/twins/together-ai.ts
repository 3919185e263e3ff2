import { askedAt, bearer, states } from './asked.ts'
import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import { randomText } from './twin.ts'

/** Together AI. Source: https://docs.together.ai/reference/models-1 (an array; errors have `error.message`, `error.type`, `error.code`), https://docs.together.ai/docs/error-codes (401, 402, 403, 429). */
function together(): Case {
  const ledger = makeLedger(() => `tgp_v1_${randomText('base64url', 43)}`)
  const refuse = (status: number, code: string | null, message: string) => ({
    status,
    body: { id: 'o', error: { message, type: 'invalid_request_error', param: null, code } },
  })
  const handle = askedAt(ledger, 'GET /v1/models', bearer, {
    refused: refuse(401, 'invalid_api_key', 'Invalid API key provided.'),
    works: () => ({ status: 200, body: [{ id: 'm', object: 'model', created: 0 }] }),
    instead: { credit: refuse(402, 'credit_limit', 'Credit limit exceeded') },
  })
  return caseOf(ledger, {
    hosts: { 'api.together.xyz': handle },
    documented: states(ledger, { credit: 'unknown' }),
    busy: [refuse(429, null, 'Rate limit')],
  })
}

export const cases: Cases = { 'together-ai/together-ai-api-key': [together] }
