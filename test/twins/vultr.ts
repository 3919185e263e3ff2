import { askedAt, bearer, states } from './asked.ts'
import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import { randomText } from './twin.ts'

/** Vultr. Source: https://www.vultr.com/api/ (`GET /v2/account`; errors have `error` and `status`; keys have a list of addresses that may use them, and all others are refused with 401). */
function vultr(): Case {
  const ledger = makeLedger(() => randomText('base36', 36).toUpperCase())
  const refuse = (status: number, error: string) => ({ status, body: { error, status } })
  const handle = askedAt(ledger, 'GET /v2/account', bearer, {
    refused: refuse(401, 'Invalid API token.'),
    works: () => ({
      status: 200,
      body: { account: { name: 'Grace', email: 'grace@acme.test', acls: ['manage_users'], balance: 0 } },
    }),
    instead: { address: refuse(401, 'Unauthorized IP address: 192.0.2.1') },
  })
  return caseOf(ledger, {
    hosts: { 'api.vultr.com': handle },
    documented: [
      { name: 'Grace', make: () => ({ key: ledger.add().value }), state: 'live', owner: 'Grace', scopes: ['manage_users'] },
      ...states(ledger, { address: 'unknown' }),
    ],
    busy: [refuse(429, 'Rate limit exceeded')],
  })
}

export const cases: Cases = { 'vultr/vultr-api-key': [vultr] }
