import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { jsonOf, randomText, routeOf } from './twin.ts'

/**
 * New Relic. Sources: https://docs.newrelic.com/docs/apis/nerdgraph/get-started/introduction-new-relic-nerdgraph/ (GraphQL at `/graphql`, the
 * key in `API-Key`; the EU has a host of its own), https://docs.newrelic.com/docs/apis/nerdgraph/examples/use-new-relic-graphql-api-query-user-info/
 * (`actor.user`). What a refused key gets no page shows: 401 with an error of plain words here.
 */
function userKey(host: string): Case {
  const ledger = makeLedger(() => `NRAK-${randomText('base36', 27).toUpperCase()}`)
  function handle(request: TwinRequest): TwinAnswer {
    const entry = ledger.working(request.headers['api-key'])
    if (entry === undefined) return { status: 401, body: { errors: [{ message: 'Invalid API key' }] } }
    const query = jsonOf(request)?.query
    if (routeOf(request) !== 'POST /graphql' || typeof query !== 'string') return { status: 404, body: { error: { title: 'x' } } }
    return { status: 200, body: { data: { actor: { user: { id: 1234, email: 'grace@acme.test', name: 'Grace' } } } } }
  }
  return caseOf(ledger, {
    hosts: { [host]: handle },
    environment: host === 'api.newrelic.com' ? {} : { REKEY_NEW_RELIC_HOST: host },
    busy: [{ status: 429, body: { errors: [{ message: 'Too many requests' }] } }],
    // Queries are POST.
    acts: ({ body }) => body.includes('mutation'),
  })
}

export const cases: Cases = {
  'new-relic/new-relic-user-key': [() => userKey('api.newrelic.com'), () => userKey('api.eu.newrelic.com')],
}
