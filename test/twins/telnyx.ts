import { askedAt, bearer, states } from './asked.ts'
import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import { randomText } from './twin.ts'

/** Telnyx. Sources: https://developers.telnyx.com/docs/development/api-fundamentals/troubleshooting (`GET /v2/balance`; 401 for keys that are none or ended, 403 where the account may not) and its errors' own form (`errors` with `code`, `title`, `detail`). */
function telnyx(): Case {
  const ledger = makeLedger(() => `KEY${randomText('hex', 32).toUpperCase()}_${randomText('base62', 22)}`)
  const refuse = (status: number, code: string, title: string) => ({
    status,
    body: { errors: [{ code, title, detail: title, meta: {} }] },
  })
  const handle = askedAt(ledger, 'GET /v2/balance', bearer, {
    refused: refuse(401, '10009', 'Authentication failed'),
    works: () => ({ status: 200, body: { data: { record_type: 'balance', balance: '300.00', currency: 'USD' } } }),
    instead: { level: refuse(403, '10010', 'Authorization failed') },
  })
  return caseOf(ledger, {
    hosts: { 'api.telnyx.com': handle },
    documented: states(ledger, { level: 'limited' }),
    busy: [refuse(429, '10011', 'Too many requests')],
  })
}

export const cases: Cases = { 'telnyx/telnyx-api-key': [telnyx] }
