import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { authorization, randomText, routeOf } from './twin.ts'

/**
 * Transifex. Sources: https://developers.transifex.com/reference/api-introduction (JSON:API; `Authorization: Bearer`; errors are a list of
 * `status`, `code`, `title` and `detail`; 401, 403, 404, 429 with `Retry-After`), https://developers.transifex.com/reference/get_organizations and
 * https://help.transifex.com/en/articles/6248858-generating-an-api-token (tokens are made and deleted in the user's settings alone).
 */
function transifex(): Case {
  const ledger = makeLedger(() => `1/${randomText('hex', 40)}`)
  const refuse = (status: number, code: string, title: string): TwinAnswer => ({
    status,
    headers: { 'content-type': 'application/vnd.api+json' },
    body: JSON.stringify({ errors: [{ status: String(status), code, title, detail: title }] }),
  })
  function handle(request: TwinRequest): TwinAnswer {
    const entry = ledger.working(authorization(request, 'Bearer'))
    if (entry === undefined) return refuse(401, 'unauthorized', 'Unauthorized')
    if (routeOf(request) !== 'GET /organizations') return refuse(404, 'not_found', 'Not found')
    return {
      status: 200,
      headers: { 'content-type': 'application/vnd.api+json' },
      body: JSON.stringify({
        data: [
          {
            id: 'o:acme',
            type: 'organizations',
            attributes: { name: 'Acme', slug: 'acme', private: false },
            links: { self: 'https://rest.api.transifex.com/organizations/o:acme' },
          },
        ],
        links: { self: 'https://rest.api.transifex.com/organizations', next: null, previous: null },
      }),
    }
  }
  return caseOf(ledger, {
    hosts: { 'rest.api.transifex.com': handle },
    busy: [
      { ...refuse(429, 'throttled', 'Request was throttled'), headers: { 'retry-after': '20' } },
      refuse(403, 'permission_denied', 'Forbidden'),
    ],
  })
}

export const cases: Cases = { 'transifex/transifex-token': [transifex] }
