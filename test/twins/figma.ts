import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { authorization, randomText, routeOf } from './twin.ts'

/**
 * Figma. Sources: https://developers.figma.com/docs/rest-api/users-endpoints/ (`/v1/me`: `id`, `handle`, `email`; scope `current_user:read`),
 * https://developers.figma.com/docs/rest-api/authentication/ (`X-Figma-Token`, for OAuth `Bearer`), https://developers.figma.com/docs/rest-api/errors/
 * (403 with `status` and `err`), https://developers.figma.com/docs/rest-api/rate-limits/ (429 with Retry-After). A token that lacks the
 * scope is told so in `message`. Tokens end in a person's settings.
 */
function figma(prefix: string, isOAuth: boolean): Case {
  const ledger = makeLedger(() => `${prefix}${randomText('base64url', 40)}`)
  const refuse = (err: string): TwinAnswer => ({ status: 403, body: { status: 403, err } })
  function handle(request: TwinRequest): TwinAnswer {
    const value = isOAuth
      ? authorization(request, 'Bearer')
      : (request.headers['x-figma-token'] ?? authorization(request, 'Bearer'))
    const entry = ledger.working(value)
    if (entry === undefined) return refuse(ledger.known(value)?.state === 'live' ? 'Token expired' : 'Invalid token')
    if (routeOf(request) !== 'GET /v1/me') return { status: 404, body: { status: 404, err: 'Not found' } }
    if (!entry.scopes.includes('current_user:read'))
      return {
        status: 403,
        body: {
          status: 403,
          error: true,
          message: 'Invalid scope(s): file_content:read. This endpoint requires the current_user:read scope',
          i18n: null,
        },
      }
    return { status: 200, body: { id: '1', email: 'grace@acme.test', handle: 'Grace', img_url: 'https://figma.test/x' } }
  }
  const scopes = ['current_user:read']
  return caseOf(ledger, {
    hosts: { 'api.figma.com': handle },
    live: () => ({ key: ledger.add({ scopes }).value }),
    documented: [
      {
        name: 'without the scope for it',
        make: () => ({ key: ledger.add({ scopes: ['file_content:read'] }).value }),
        state: 'limited',
      },
      {
        name: 'expired',
        make: () => ({ key: ledger.add({ scopes, expires: new Date(Date.now() - 1) }).value }),
        state: 'dead',
      },
      {
        // https://developers.figma.com/docs/rest-api/#base-url
        name: 'that Figma for Government made, at its own host',
        make: () => ({ key: `${prefix}${randomText('base64url', 40)}` }),
        state: 'unknown',
      },
    ],
    busy: [{ status: 429, headers: { 'retry-after': '60' }, body: { status: 429, err: 'Rate limit exceeded' } }],
  })
}

export const cases: Cases = {
  'figma/figma-personal-access-token': [() => figma('figd_', false)],
  'figma/figma-oauth-token': [() => figma('figu_', true)],
}
