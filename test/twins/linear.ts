import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { authorization, jsonOf, randomText, routeOf } from './twin.ts'

/**
 * Linear. Sources: https://linear.app/developers/graphql (a personal key is the whole Authorization header, an OAuth token stands behind
 * `Bearer`; POST with JSON), https://linear.app/developers/oauth-2-0-authentication (`/oauth/revoke`: 200 revoked, 400 unable to revoke,
 * 401 unable to authenticate; the token goes as Bearer or as the form field `access_token`), https://linear.app/developers/rate-limiting
 * (400 with `RATELIMITED` in `extensions.code`). How a refused key looks is what the official SDK reads: `extensions.type` is
 * `authentication error`. What stands in the bodies of `/oauth/revoke` no page says: they are empty here.
 */
function makeLinear() {
  const keys = makeLedger(() => `lin_api_${randomText('base62', 40)}`)
  const tokens = makeLedger(() => `lin_oauth_${randomText('hex', 64)}`)
  const refused: TwinAnswer = {
    status: 401,
    body: {
      errors: [
        {
          message: 'Authentication required, not authenticated',
          extensions: {
            type: 'authentication error',
            code: 'AUTHENTICATION_ERROR',
            statusCode: 401,
            userError: true,
            userPresentableMessage: 'You need to authenticate to access this operation.',
          },
        },
      ],
    },
  }
  function handle(request: TwinRequest): TwinAnswer {
    const bearer = authorization(request, 'Bearer')
    switch (routeOf(request)) {
      case 'POST /graphql': {
        const entry = keys.working(request.headers.authorization) ?? tokens.working(bearer)
        if (entry === undefined) return refused
        const query = jsonOf(request)?.query
        if (typeof query !== 'string' || !query.includes('viewer'))
          return { status: 400, body: { errors: [{ message: 'Syntax' }] } }
        const viewer = { id: '5e3b0f1c-0000-4000-8000-000000000001', name: 'Grace', email: 'grace@acme.test' }
        return { status: 200, body: { data: { viewer, organization: { id: 'o1', name: 'Acme', urlKey: 'acme' } } } }
      }
      case 'POST /oauth/revoke': {
        const value = bearer ?? new URLSearchParams(request.body).get('access_token') ?? undefined
        const known = tokens.known(value)
        if (known === undefined) return { status: 401 }
        if (known.state !== 'live') return { status: 400 }
        tokens.change(known, { state: 'gone' })
        return { status: 200 }
      }
      default:
        return { status: 404 }
    }
  }
  return { hosts: { 'api.linear.app': handle }, keys, tokens }
}

const tooMany: TwinAnswer = {
  status: 400,
  body: { errors: [{ message: 'Rate limit exceeded', extensions: { type: 'Ratelimited', code: 'RATELIMITED' } }] },
}
const shared = {
  busy: [tooMany],
  acts: (request: TwinRequest) => request.url.pathname === '/oauth/revoke',
  // The page gives a mere 200.
  doneByStatus: true,
} as const

function linearKey(): Case {
  const { hosts, keys } = makeLinear()
  return caseOf(keys, { hosts, ...shared })
}
function linearToken(): Case {
  const { hosts, tokens } = makeLinear()
  return caseOf(tokens, { hosts, ...shared })
}

export const cases: Cases = { 'linear/linear-api-key': [linearKey], 'linear/linear-oauth-token': [linearToken] }
