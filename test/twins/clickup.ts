import { askedAt, inHeader, states } from './asked.ts'
import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import { randomText } from './twin.ts'

/**
 * ClickUp. Sources: https://developer.clickup.com/docs/common_errors (`err` and `ECODE`: `OAUTH_025` among those of a token that is not found,
 * `OAUTH_023`, `OAUTH_026`, `OAUTH_027` of a workspace that was not authorized) and https://developer.clickup.com/reference/getauthorizeduser.
 */
function clickup(): Case {
  const ledger = makeLedger(() => `pk_${randomText('digit', 8)}_${randomText('base36', 32).toUpperCase()}`)
  const handle = askedAt(ledger, 'GET /api/v2/user', inHeader('authorization'), {
    refused: { status: 401, body: { err: 'Token invalid', ECODE: 'OAUTH_025' } },
    works: () => ({ status: 200, body: { user: { id: 123, username: 'Grace', color: '#fff', profilePicture: null } } }),
    nowhere: { status: 404, body: { err: 'Route not found', ECODE: 'APP_001' } },
    instead: { workspace: { status: 401, body: { err: 'Team not authorized', ECODE: 'OAUTH_027' } } },
  })
  return caseOf(ledger, {
    hosts: { 'api.clickup.com': handle },
    documented: [
      { name: 'Grace', make: () => ({ key: ledger.add().value }), state: 'live', owner: 'Grace' },
      ...states(ledger, { workspace: 'unknown' }),
    ],
    busy: [{ status: 429, body: { err: 'Rate limit reached', ECODE: 'APP_002' } }],
  })
}

export const cases: Cases = { 'clickup/clickup-personal-token': [clickup] }
