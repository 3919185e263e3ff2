import { askedAt, bearer } from './asked.ts'
import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import { randomText } from './twin.ts'

/** Cerebras. Source: https://inference-docs.cerebras.ai/api-reference/models (`object`, `data`), https://inference-docs.cerebras.ai/support/error (401, 402, 429). The form of errors is as users quote it. */
function cerebras(): Case {
  const ledger = makeLedger(() => `csk-${randomText('base36', 48)}`)
  const refuse = (status: number, code: string, message: string) => ({
    status,
    body: { message, type: 'invalid_request_error', param: 'api_key', code },
  })
  const handle = askedAt(ledger, 'GET /v1/models', bearer, {
    refused: refuse(401, 'wrong_api_key', 'Wrong API Key'),
    works: () => ({ status: 200, body: { object: 'list', data: [] } }),
  })
  return caseOf(ledger, {
    hosts: { 'api.cerebras.ai': handle },
    busy: [refuse(429, 'request_quota_exceeded', 'Requests per minute limit exceeded')],
  })
}

export const cases: Cases = { 'cerebras/cerebras-api-key': [cerebras] }
