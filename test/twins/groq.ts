import { askedAt, bearer, states } from './asked.ts'
import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import { randomText } from './twin.ts'

/** Groq. Sources: https://console.groq.com/docs/api-reference#models-list, https://console.groq.com/docs/errors (`error.message`, `error.type`, 401, 403, 498, 429); the code as users quote it. */
function groq(): Case {
  const ledger = makeLedger(() => `gsk_${randomText('base62', 20)}WGdyb3FY${randomText('base62', 24)}`)
  const refuse = (status: number, code: string, message: string) => ({
    status,
    body: { error: { message, type: 'invalid_request_error', code } },
  })
  const handle = askedAt(ledger, 'GET /openai/v1/models', bearer, {
    refused: refuse(401, 'invalid_api_key', 'Invalid API Key'),
    works: () => ({ status: 200, body: { object: 'list', data: [] } }),
    instead: { restricted: refuse(400, 'organization_restricted', 'Organization has been restricted.') },
  })
  return caseOf(ledger, {
    hosts: { 'api.groq.com': handle },
    documented: states(ledger, { restricted: 'unknown' }),
    busy: [refuse(429, 'rate_limit_exceeded', 'Rate limit reached')],
  })
}

export const cases: Cases = { 'groq/groq-api-key': [groq] }
