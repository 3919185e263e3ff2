import { askedAt, bearer, states } from './asked.ts'
import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import { randomText } from './twin.ts'

/**
 * OpenRouter. Sources: https://openrouter.ai/docs/api/api-reference/api-keys/get-current-key (200 with `data`; 401 with `error.code` and
 * `error.message`) and https://openrouter.ai/docs/api/reference/errors-and-debugging (402: no credits, 403: moderation, 429). Expired
 * keys are told `User not found.`, too (an issue of OpenRouterTeam/docs).
 */
function openrouter(): Case {
  const ledger = makeLedger(() => `sk-or-v1-${randomText('hex', 64)}`)
  const refuse = (code: number, message: string) => ({ status: code, body: { error: { code, message } } })
  const handle = askedAt(ledger, 'GET /api/v1/key', bearer, {
    refused: refuse(401, 'User not found.'),
    works: (entry) => ({
      status: 200,
      body: {
        data: {
          label: `${entry.value.slice(0, 12)}...${entry.value.slice(-3)}`,
          limit: null,
          usage: 0,
          is_free_tier: false,
          is_management_key: false,
          expires_at: null,
        },
      },
    }),
    instead: { 'no credits': refuse(402, 'Insufficient credits'), blocked: refuse(403, 'Key limit exceeded') },
  })
  return caseOf(ledger, {
    hosts: { 'openrouter.ai': handle },
    documented: states(ledger, { 'no credits': 'unknown', blocked: 'unknown' }),
    busy: [refuse(429, 'Rate limit exceeded')],
  })
}

export const cases: Cases = { 'openrouter/openrouter-api-key': [openrouter] }
