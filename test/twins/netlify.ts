import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { authorization, randomText, routeOf } from './twin.ts'

/**
 * Netlify. Sources: https://docs.netlify.com/api/get-started/ (Bearer; 500 requests a minute, 429), https://open-api.netlify.com/ for
 * `GET /api/v1/user` and `GET /api/v1/accounts` and its error of `code` and `message`,
 * https://docs.netlify.com/api/get-started/#authentication (tokens are made and revoked in the user's settings). No page has a call that
 * lists or deletes tokens.
 */
function netlify(newValue: () => string): Case {
  const ledger = makeLedger(newValue)
  const refuse = (status: number, message: string): TwinAnswer => ({ status, body: { code: status, message } })
  function handle(request: TwinRequest): TwinAnswer {
    if (ledger.working(authorization(request, 'Bearer')) === undefined) return refuse(401, 'Access Denied')
    switch (routeOf(request)) {
      case 'GET /api/v1/user':
        return {
          status: 200,
          body: {
            id: randomText('hex', 24),
            uid: null,
            full_name: 'Grace',
            email: 'grace@acme.test',
            slug: 'grace',
            created_at: '2019-07-11T07:40:22.000Z',
            last_login: '2026-01-11T07:40:22.000Z',
            site_count: 3,
            login_providers: ['github'],
          },
        }
      case 'GET /api/v1/accounts':
        return { status: 200, body: [{ id: randomText('hex', 24), name: 'Acme', slug: 'acme', type: 'PERSONAL' }] }
      default:
        return refuse(404, 'Not Found')
    }
  }
  return caseOf(ledger, {
    hosts: { 'api.netlify.com': handle },
    documented: [{ name: 'of a person', make: () => ({ key: ledger.add().value }), state: 'live', owner: 'grace@acme.test' }],
    busy: [refuse(429, 'Too many requests')],
  })
}

export const cases: Cases = {
  'netlify/netlify-token': [() => netlify(() => `nfp_${randomText('base62', 36)}`)],
  'netlify/netlify-old-token': [() => netlify(() => randomText('base64url', 43))],
}
