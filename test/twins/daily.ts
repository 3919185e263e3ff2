import { askedAt, bearer } from './asked.ts'
import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import { randomText } from './twin.ts'

/**
 * Daily. Sources: https://docs.daily.co/reference/rest-api/your-domain/get-domain-config and
 * https://docs.daily.co/reference/errors (`error` and `info`: 401 `authentication-error`, 429 `rate-limit-error`).
 */
function daily(): Case {
  const ledger = makeLedger(() => randomText('hex', 64))
  const refuse = (status: number, error: string, info?: string) => ({ status, body: { error, info } })
  const handle = askedAt(ledger, 'GET /v1/', bearer, {
    refused: refuse(401, 'authentication-error'),
    works: () => ({ status: 200, body: { domain_name: 'acme', config: {} } }),
    nowhere: refuse(404, 'not-found'),
  })
  return caseOf(ledger, { hosts: { 'api.daily.co': handle }, busy: [refuse(429, 'rate-limit-error', 'too many requests')] })
}

export const cases: Cases = { 'daily/daily-api-key': [daily] }
