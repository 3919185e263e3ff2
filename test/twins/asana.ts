import { askedAt, bearer, states } from './asked.ts'
import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import { randomText } from './twin.ts'

/** Asana. Sources: https://developers.asana.com/reference/getuser (`data.gid`, `data.name`), https://developers.asana.com/docs/errors (`errors` with `message`; 401, 403, 429, 451). */
function asana(): Case {
  const ledger = makeLedger(() => `2/${randomText('digit', 16)}/${randomText('digit', 16)}:${randomText('hex', 32)}`)
  const refuse = (status: number, message: string) => ({ status, body: { errors: [{ message, help: 'For more information' }] } })
  const handle = askedAt(ledger, 'GET /api/1.0/users/me', bearer, {
    refused: refuse(401, 'Not Authorized'),
    works: () => ({ status: 200, body: { data: { gid: '1', name: 'Grace', email: 'grace@acme.test', resource_type: 'user' } } }),
    instead: { blocked: refuse(403, 'Your organization has blocked this app') },
  })
  return caseOf(ledger, {
    hosts: { 'app.asana.com': handle },
    documented: [
      { name: 'Grace', make: () => ({ key: ledger.add().value }), state: 'live', owner: 'Grace' },
      ...states(ledger, { blocked: 'unknown' }),
    ],
    busy: [{ ...refuse(429, 'You have made too many requests recently.'), headers: { 'retry-after': '1' } }],
  })
}

export const cases: Cases = { 'asana/asana-personal-access-token': [asana] }
