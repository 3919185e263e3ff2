import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { authorization, jsonOf, randomText, routeOf } from './twin.ts'

/**
 * Square. Sources: https://developer.squareup.com/docs/oauth-api/token-introspection (`POST /oauth2/token/status`: scopes, end, client,
 * merchant), https://developer.squareup.com/reference/square/merchants-api/list-merchants,
 * https://developer.squareup.com/docs/build-basics/handling-errors (`errors[]` of category, code and detail; `UNAUTHORIZED`,
 * `ACCESS_TOKEN_EXPIRED`, `ACCESS_TOKEN_REVOKED`, `INSUFFICIENT_SCOPES`, `RATE_LIMITED`),
 * https://developer.squareup.com/reference/square/o-auth-api/revoke-token (`Client APPLICATION_SECRET`; all tokens of the seller for the
 * application, or with `revoke_only_access_token` this one). The OAuth calls word their refusals as `message` and `type`, as its forum
 * shows. Production and sandbox are hosts of their own.
 */
function square(layout: () => string, sandbox: boolean): Case {
  const ledger = makeLedger(layout)
  const secret = `sq0csp-${randomText('base64url', 43)}`
  const client = `sq0idp-${randomText('base64url', 22)}`
  const host = sandbox ? 'connect.squareupsandbox.com' : 'connect.squareup.com'
  const refuse = (status: number, code: string, detail: string): TwinAnswer => ({
    status,
    body: { errors: [{ category: status === 429 ? 'RATE_LIMIT_ERROR' : 'AUTHENTICATION_ERROR', code, detail }] },
  })
  function dead(value: string | undefined): TwinAnswer {
    const known = ledger.known(value)
    if (known?.state === 'live') return refuse(401, 'ACCESS_TOKEN_EXPIRED', 'The access token has expired.')
    if (known !== undefined) return refuse(401, 'ACCESS_TOKEN_REVOKED', 'The access token has been revoked.')
    return refuse(401, 'UNAUTHORIZED', 'This request could not be authorized.')
  }
  function revoke(request: TwinRequest): TwinAnswer {
    const body = jsonOf(request) ?? {}
    if (authorization(request, 'Client') !== secret || body.client_id !== client)
      return { status: 401, body: { message: 'Not Authorized', type: 'service.not_authorized' } }
    const entry = typeof body.access_token === 'string' ? ledger.working(body.access_token) : undefined
    if (entry === undefined) return { status: 404, body: { message: 'access token not found', type: 'not_found' } }
    ledger.change(entry, { state: 'gone' })
    return { status: 200, body: { success: true } }
  }
  function handle(request: TwinRequest): TwinAnswer {
    if (routeOf(request) === 'POST /oauth2/revoke') return revoke(request)
    const value = authorization(request, 'Bearer')
    const entry = ledger.working(value)
    if (entry === undefined) return dead(value)
    switch (routeOf(request)) {
      case 'POST /oauth2/token/status':
        return {
          status: 200,
          body: {
            scopes: entry.scopes,
            ...(entry.expires === null ? {} : { expires_at: entry.expires.toISOString() }),
            client_id: client,
            merchant_id: 'MLQW0000TEST0',
          },
        }
      case 'GET /v2/merchants':
      case 'GET /v2/merchants/me':
        if (!entry.scopes.includes('MERCHANT_PROFILE_READ'))
          return refuse(
            403,
            'INSUFFICIENT_SCOPES',
            'The merchant has not given your application sufficient permissions to do that.',
          )
        return {
          status: 200,
          body: { merchant: [{ id: 'MLQW0000TEST0', business_name: 'Acme', country: 'US', status: 'ACTIVE' }], cursor: 1 },
        }
      default:
        return refuse(404, 'NOT_FOUND', 'Resource not found.')
    }
  }
  const scopes = ['MERCHANT_PROFILE_READ', 'PAYMENTS_WRITE']
  return caseOf(ledger, {
    // The other host does not know the keys of this one.
    hosts: { [host]: handle, [sandbox ? 'connect.squareup.com' : 'connect.squareupsandbox.com']: () => dead(undefined) },
    environment: {
      REKEY_SQUARE_APPLICATION_SECRET: secret,
      ...(sandbox ? { REKEY_SQUARE_HOST: host } : {}),
    },
    live: () => ({ key: ledger.add({ scopes }).value }),
    documented: [
      { name: 'expired', make: () => ({ key: ledger.add({ expires: new Date(Date.now() - 1) }).value }), state: 'dead' },
    ],
    busy: [refuse(429, 'RATE_LIMITED', 'Request rate limited')],
    // The introspection of a token is a POST that changes nothing.
    acts: ({ url: { pathname } }) => pathname === '/oauth2/revoke',
  })
}

export const cases: Cases = {
  'square/square-access-token': [() => square(() => `EAAA${randomText('base64url', 60)}`, false)],
  'square/square-legacy-access-token': [() => square(() => `sq0atp-${randomText('base64url', 22)}`, false)],
}
