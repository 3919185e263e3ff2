import { askedAt, inHeader } from './asked.ts'
import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import { randomText } from './twin.ts'

/**
 * Have I Been Pwned. Source: https://haveibeenpwned.com/API/v3 (subscription status; 401 where the key is none, 403 without a user agent,
 * 429 with `retry-after`; `statusCode` and `message`).
 */
function pwned(): Case {
  const ledger = makeLedger(() => randomText('hex', 32))
  const refuse = (statusCode: number, message: string) => ({ status: statusCode, body: { statusCode, message } })
  const known = askedAt(ledger, 'GET /api/v3/subscription/status', inHeader('hibp-api-key'), {
    refused: refuse(401, 'Access denied due to invalid hibp-api-key.'),
    works: () => ({
      status: 200,
      body: { SubscriptionName: 'Pwned 1', Description: 'd', SubscribedUntil: '2040-01-01T00:00:00', Rpm: 10 },
    }),
  })
  return caseOf(ledger, {
    hosts: {
      'haveibeenpwned.com': (request) =>
        (request.headers['user-agent'] ?? '') === '' ? refuse(403, 'Access denied due to missing user agent.') : known(request),
    },
    busy: [{ ...refuse(429, 'Rate limit is exceeded. Try again in 2 seconds.'), headers: { 'retry-after': '2' } }],
  })
}

export const cases: Cases = { 'have-i-been-pwned/have-i-been-pwned-api-key': [pwned] }
