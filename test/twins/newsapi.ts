import { askedAt, inHeader, states } from './asked.ts'
import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import { randomText } from './twin.ts'

/** NewsAPI. Sources: https://newsapi.org/docs/errors (`status`, `code`, `message`; 401 and 429) and https://newsapi.org/docs/endpoints/sources. */
function newsapi(): Case {
  const ledger = makeLedger(() => randomText('hex', 32))
  const refuse = (status: number, code: string, message: string) => ({ status, body: { status: 'error', code, message } })
  const handle = askedAt(ledger, 'GET /v2/top-headlines/sources', inHeader('x-api-key'), {
    refused: refuse(
      401,
      'apiKeyInvalid',
      'Your API key is invalid or incorrect. Check your key, or go to https://newsapi.org to create a free API key.',
    ),
    works: () => ({ status: 200, body: { status: 'ok', sources: [] } }),
    instead: {
      disabled: refuse(401, 'apiKeyDisabled', 'Your API key has been disabled.'),
      exhausted: refuse(429, 'apiKeyExhausted', 'Your API key has no more requests available.'),
    },
  })
  return caseOf(ledger, {
    hosts: { 'newsapi.org': handle },
    documented: states(ledger, { disabled: 'unknown', exhausted: 'limited' }),
    busy: [refuse(429, 'rateLimited', 'You have made too many requests recently.')],
  })
}

export const cases: Cases = { 'newsapi/newsapi-api-key': [newsapi] }
