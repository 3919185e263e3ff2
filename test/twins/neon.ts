import { askedAt, bearer, states } from './asked.ts'
import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import { randomText } from './twin.ts'

/** Neon. Source: https://api-docs.neon.tech/reference/getcurrentuserinfo (`login`, `email`; errors have `code` and `message`). Keys of organizations and projects are nobody's; what they are told here is the hardest answer for us. */
function neon(): Case {
  const ledger = makeLedger(() => `napi_${randomText('base36', 64)}`)
  const refuse = (status: number, message: string) => ({ status, body: { request_id: 'r', code: '', message } })
  const handle = askedAt(ledger, 'GET /api/v2/users/me', bearer, {
    refused: refuse(401, 'This request is not authorized'),
    works: () => ({ status: 200, body: { id: 'u', login: 'grace', email: 'grace@acme.test', name: 'Grace' } }),
    instead: { organization: refuse(404, 'not allowed for organization API keys') },
  })
  return caseOf(ledger, {
    hosts: { 'console.neon.tech': handle },
    documented: [
      { name: 'Grace', make: () => ({ key: ledger.add().value }), state: 'live', owner: 'grace@acme.test' },
      ...states(ledger, { organization: 'unknown' }),
    ],
    busy: [refuse(429, 'rate limit exceeded')],
  })
}

export const cases: Cases = { 'neon/neon-api-key': [neon] }
