import { askedAt, bearer, states } from './asked.ts'
import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import { randomText } from './twin.ts'

/** DeepSeek. Sources: https://api-docs.deepseek.com/api/get-user-balance (`is_available`, `balance_infos`), https://api-docs.deepseek.com/quick_start/error_codes (401, 402, 429, 503); the form of errors is that of OpenAI's. */
function deepseek(): Case {
  const ledger = makeLedger(() => `sk-${randomText('hex', 32)}`)
  const refuse = (status: number, type: string, message: string) => ({
    status,
    body: { error: { message, type, param: null, code: 'invalid_request_error' } },
  })
  const about = (is_available: boolean) => ({ status: 200, body: { is_available, balance_infos: [] } })
  const handle = askedAt(ledger, 'GET /user/balance', bearer, {
    refused: refuse(401, 'authentication_error', 'Authentication Fails (governor)'),
    works: () => about(true),
    instead: { empty: about(false) },
  })
  return caseOf(ledger, {
    hosts: { 'api.deepseek.com': handle },
    documented: states(ledger, { empty: 'limited' }),
    busy: [refuse(429, 'rate_limit_error', 'Rate limit reached')],
  })
}

export const cases: Cases = { 'deepseek/deepseek-api-key': [deepseek] }
