import { askedAt, bearer, states } from './asked.ts'
import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import { randomText } from './twin.ts'

/** Typeform. Source: https://www.typeform.com/developers/create/reference/retrieve-your-own-account/ (`alias`, `email`, `language`; errors have `code` and `description`). The EU's data centre has a host of its own. */
function typeform(): Case {
  const ledger = makeLedger(() => `tfp_${randomText('base64url', 44)}`)
  const refuse = (status: number, code: string, description: string) => ({ status, body: { code, description } })
  const refused = refuse(401, 'AUTHENTICATION_FAILED', 'Authentication credentials not found on the Request Headers')
  const handle = askedAt(ledger, 'GET /me', bearer, {
    refused,
    works: () => ({ status: 200, body: { user_id: 'u', alias: 'Grace', email: 'grace@acme.test', language: 'en' } }),
    instead: { scoped: refuse(403, 'FORBIDDEN', 'Insufficient scope') },
  })
  return caseOf(ledger, {
    hosts: { 'api.eu.typeform.com': handle, 'api.typeform.com': () => refused },
    environment: { REKEY_TYPEFORM_HOST: 'api.eu.typeform.com' },
    elsewhere: { REKEY_TYPEFORM_HOST: 'api.typeform.com' },
    documented: [
      { name: 'Grace', make: () => ({ key: ledger.add().value }), state: 'live', owner: 'grace@acme.test' },
      ...states(ledger, { scoped: 'limited' }),
    ],
    busy: [refuse(429, 'TOO_MANY_REQUESTS', 'Rate limit')],
  })
}

export const cases: Cases = { 'typeform/typeform-token': [typeform] }
