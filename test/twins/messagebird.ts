import { askedAt, states } from './asked.ts'
import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import { authorization, randomText } from './twin.ts'

/**
 * MessageBird. Sources: https://developers.messagebird.com/api/balance/ (`payment`, `type`, `amount`) and
 * https://developers.messagebird.com/api/#api-errors (2: an incorrect access key, 9 and 10: parameters, 20: not found, 25: no balance).
 */
function messagebird(): Case {
  const ledger = makeLedger(() => randomText('base62', 25))
  const refuse = (status: number, code: number, description: string, parameter: string | null) => ({
    status,
    body: { errors: [{ code, description, parameter }] },
  })
  const handle = askedAt(ledger, 'GET /balance', (request) => authorization(request, 'AccessKey'), {
    refused: refuse(401, 2, 'Request not allowed (incorrect access_key)', 'access_key'),
    works: () => ({ status: 200, body: { payment: 'prepaid', type: 'credits', amount: 9.2 } }),
    nowhere: refuse(404, 20, 'Resource not found', null),
    instead: { address: refuse(401, 101, 'Your IP address is not allowed', null) },
  })
  return caseOf(ledger, {
    hosts: { 'rest.messagebird.com': handle },
    documented: states(ledger, { address: 'unknown' }),
    busy: [refuse(429, 429, 'Too many requests', null)],
  })
}

export const cases: Cases = { 'messagebird/messagebird-access-key': [messagebird] }
