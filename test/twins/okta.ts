import type { Case, Cases } from './case.ts'
import { caseOf, type Entry, listCases, makeLedger } from './ledger.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { authorization, randomText } from './twin.ts'

/**
 * Okta, where each customer is a host. Sources: https://developer.okta.com/docs/reference/core-okta-api/ (`Authorization: SSWS`; errors of
 * `errorCode`, `errorSummary`, `errorLink`, `errorId`, `errorCauses`), https://developer.okta.com/docs/reference/error-codes/ (E0000011
 * invalid token, 401; E0000006 no permission, 403; E0000007 not found, 404; E0000047 rate limit, 429),
 * https://developer.okta.com/docs/api/openapi/okta-management/management/tag/UserCurrent/ (`/api/v1/users/me`),
 * https://developer.okta.com/docs/api/openapi/okta-management/management/tag/ApiToken/ (list with id, name, userId, tokenWindow, created,
 * expiresAt; `DELETE /api/v1/api-tokens/current` and `/{id}`: 204), https://developer.okta.com/docs/reference/rate-limits/ (X-Rate-Limit
 * headers). A list shows nothing of the values. Tokens that are not used for 30 days expire.
 */
function okta(): Case {
  const ledger = makeLedger(
    () => `00${randomText('base64url', 40)}`,
    () => `00T${randomText('base62', 17)}`,
  )
  const refuse = (status: number, errorCode: string, errorSummary: string): TwinAnswer => ({
    status,
    body: { errorCode, errorSummary, errorLink: errorCode, errorId: `oae${randomText('base64url', 22)}`, errorCauses: [] },
  })
  const host = `acme-${randomText('hex', 6)}.okta.com`
  const other = `other-${randomText('hex', 6)}.okta.com`
  const invalid = () => refuse(401, 'E0000011', 'Invalid token provided')
  const shown = (entry: Entry) => ({
    id: entry.id,
    name: entry.name,
    userId: '00uabcdefg1234567890',
    tokenWindow: 'P30D',
    network: { connection: 'ANYWHERE' },
    created: entry.created.toISOString(),
    lastUpdated: entry.created.toISOString(),
    expiresAt: new Date(Date.now() + 30 * 86_400_000).toISOString(),
    clientName: 'Okta API',
  })
  function handle(request: TwinRequest): TwinAnswer {
    const caller = ledger.working(authorization(request, 'SSWS'))
    if (caller === undefined) return invalid()
    const { pathname } = request.url
    if (request.method === 'GET' && pathname === '/api/v1/users/me')
      return {
        status: 200,
        body: {
          id: '00uabcdefg1234567890',
          status: 'ACTIVE',
          created: '2020-01-01T00:00:00.000Z',
          profile: { firstName: 'Grace', lastName: 'H', email: 'grace@acme.test', login: 'grace@acme.test' },
        },
      }
    if (request.method === 'DELETE' && pathname === '/api/v1/api-tokens/current') {
      ledger.change(caller, { state: 'gone' })
      return { status: 204 }
    }
    const [whole, id] = /^\/api\/v1\/api-tokens(?:\/([^/]+))?$/.exec(pathname) ?? []
    if (whole === undefined) return refuse(404, 'E0000022', 'The endpoint does not support the provided HTTP method')
    if (caller.scopes.includes('none'))
      return refuse(403, 'E0000006', 'You do not have permission to perform the requested action')
    if (id === undefined) return { status: 200, body: ledger.listed().map(shown) }
    const entry = ledger.byId(id)
    if (entry === undefined) return refuse(404, 'E0000007', `Not found: Resource not found: ${id} (ApiToken)`)
    if (request.method === 'GET') return { status: 200, body: shown(entry) }
    ledger.change(entry, { state: 'gone' })
    return { status: 204 }
  }
  return caseOf(ledger, {
    hosts: { [host]: handle, [other]: invalid },
    environment: { OKTA_CLIENT_ORGURL: `https://${host}`, OKTA_ORG_URL: `https://${host}`, REKEY_OKTA_HOST: host },
    elsewhere: { OKTA_CLIENT_ORGURL: `https://${other}`, OKTA_ORG_URL: `https://${other}`, REKEY_OKTA_HOST: other },
    documented: [
      { name: 'expired', make: () => ({ key: ledger.add({ expires: new Date(Date.now() - 1) }).value }), state: 'dead' },
    ],
    busy: [
      {
        ...refuse(429, 'E0000047', 'API call exceeded rate limit due to too many requests.'),
        headers: { 'x-rate-limit-limit': '600', 'x-rate-limit-remaining': '0', 'x-rate-limit-reset': '1700000000' },
      },
    ],
    lists: listCases(ledger),
  })
}

export const cases: Cases = { 'okta/okta-api-token': [okta] }
