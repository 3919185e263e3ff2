import { askedAt, bearer } from './asked.ts'
import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import { randomText } from './twin.ts'

/** Render. Source: https://api-docs.render.com/reference/get-user (`name`, `email`; 401: authorization is missing or invalid, with `id` and `message`). */
function render(): Case {
  const ledger = makeLedger(() => `rnd_${randomText('base62', 28)}`)
  const handle = askedAt(ledger, 'GET /v1/users', bearer, {
    refused: { status: 401, body: { message: 'unauthorized' } },
    works: () => ({ status: 200, body: { name: 'Grace', email: 'grace@acme.test' } }),
  })
  return caseOf(ledger, {
    hosts: { 'api.render.com': handle },
    documented: [{ name: 'Grace', make: () => ({ key: ledger.add().value }), state: 'live', owner: 'grace@acme.test' }],
    busy: [{ status: 429, body: { message: 'rate limit exceeded' } }],
  })
}

export const cases: Cases = { 'render/render-api-key': [render] }
