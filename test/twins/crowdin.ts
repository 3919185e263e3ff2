import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { authorization, randomText, routeOf } from './twin.ts'

/**
 * Crowdin. Sources: https://support.crowdin.com/developer/api/v2/ (`data` around every object; errors with `message` and `code`; 401, 403,
 * 404, 429; scopes of a personal token; Enterprise answers at `ORGANIZATION.api.crowdin.com`), `GET /api/v2/user`, and
 * https://support.crowdin.com/account-settings/#api (tokens are made and revoked in the account's settings alone).
 */
function crowdin(): Case {
  const ledger = makeLedger(() => randomText('hex', 80))
  const refuse = (status: number, message: string): TwinAnswer => ({ status, body: { error: { message, code: status } } })
  function handle(request: TwinRequest): TwinAnswer {
    const entry = ledger.working(authorization(request, 'Bearer'))
    if (entry === undefined) return refuse(401, 'Unauthorized')
    if (routeOf(request) !== 'GET /api/v2/user') return refuse(404, 'Not Found')
    return {
      status: 200,
      body: {
        data: {
          id: 12,
          username: 'grace',
          email: 'grace@acme.test',
          fullName: 'Grace',
          avatarUrl: '',
          createdAt: '2019-07-11T07:40:22+00:00',
          lastLogin: '2019-10-23T11:44:02+00:00',
          twoFactor: 'enabled',
          timezone: 'Europe/Kyiv',
        },
      },
    }
  }
  return caseOf(ledger, {
    hosts: { 'api.crowdin.com': handle },
    documented: [{ name: 'of an account', make: () => ({ key: ledger.add().value }), state: 'live', owner: 'grace' }],
    busy: [{ ...refuse(429, 'Too Many Requests'), headers: { 'retry-after': '10' } }, refuse(403, 'Forbidden')],
  })
}

export const cases: Cases = { 'crowdin/crowdin-token': [crowdin] }
