import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { authorization, jsonOf, randomText, routeOf } from './twin.ts'

/**
 * Sourcegraph. Sources: https://sourcegraph.com/docs/api/graphql (`/.api/graphql`, `token` in the Authorization header), and the issuer's public code:
 * `cmd/frontend/graphqlbackend/schema.graphql` (`currentUser`; `deleteAccessToken(byToken)` ends a token of the caller's, with `alwaysNil`),
 * `cmd/frontend/internal/httpapi/auth.go` (401 with plain words for tokens that are none). Instances are hosts of one's own.
 */
function sourcegraph(layout: () => string, host = 'sourcegraph.com'): Case {
  const ledger = makeLedger(layout)
  function handle(request: TwinRequest): TwinAnswer {
    const entry = ledger.working(authorization(request, 'token', 'Bearer'))
    if (entry === undefined)
      return { status: 401, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: 'Invalid access token.\n' }
    if (routeOf(request) !== 'POST /.api/graphql') return { status: 404, body: 'Not Found' }
    const { query, variables } = (jsonOf(request) ?? {}) as { query?: string; variables?: { token?: string } }
    if (query?.includes('deleteAccessToken')) {
      const found = ledger.working(variables?.token)
      if (found === undefined)
        return { status: 200, body: { data: null, errors: [{ message: 'access token not found', path: ['deleteAccessToken'] }] } }
      ledger.change(found, { state: 'gone' })
      return { status: 200, body: { data: { deleteAccessToken: { alwaysNil: null } } } }
    }
    return query?.includes('currentUser')
      ? { status: 200, body: { data: { currentUser: { id: 'VXNlcjox', username: 'grace', siteAdmin: false } } } }
      : { status: 400, body: { errors: [{ message: 'no query' }] } }
  }
  return caseOf(ledger, {
    hosts: { [host]: handle },
    environment: { SRC_ENDPOINT: `https://${host}` },
    busy: [{ status: 429, headers: { 'retry-after': '60' }, body: 'rate limit exceeded' }],
    acts: ({ body }) => body.includes('deleteAccessToken'),
  })
}

export const cases: Cases = {
  'sourcegraph/sourcegraph-access-token': [
    () => sourcegraph(() => `sgp_${randomText('hex', 16)}_${randomText('hex', 40)}`),
    () => sourcegraph(() => `sgp_local_${randomText('hex', 40)}`, 'code.acme.test'),
  ],
  'sourcegraph/sourcegraph-legacy-access-token': [() => sourcegraph(() => randomText('hex', 40), 'code.acme.test')],
}
