import { inQuery } from './asked.ts'
import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { randomText, routeOf } from './twin.ts'

/**
 * Mapbox. Source: https://docs.mapbox.com/api/accounts/tokens/ : every call takes `access_token` in the query; `GET /tokens/v2` answers 200 and
 * a `code` (`TokenValid`, `TokenMalformed`, `TokenInvalid`, `TokenExpired`, `TokenRevoked`), and the token's metadata where it is valid.
 */
function mapbox(usage: 'sk' | 'tk'): Case {
  const payload = () =>
    Buffer.from(JSON.stringify({ u: `acme-${randomText('base36', 6)}`, a: `c${randomText('base36', 24)}` })).toString('base64url')
  const ledger = makeLedger(() => `${usage}.${payload()}.${randomText('base64url', 22)}`)
  function handle(request: TwinRequest): TwinAnswer {
    const value = inQuery('access_token')(request)
    const entry = ledger.known(value)
    if (routeOf(request) !== 'GET /tokens/v2') return { status: 404, body: { message: 'Not Found' } }
    if (entry === undefined)
      return { status: 200, body: { code: value?.split('.').length === 3 ? 'TokenInvalid' : 'TokenMalformed' } }
    if (entry.state !== 'live') return { status: 200, body: { code: 'TokenRevoked' } }
    if (entry.expires !== null && entry.expires < new Date()) return { status: 200, body: { code: 'TokenExpired' } }
    return { status: 200, body: { code: 'TokenValid', token: { usage, user: 'acme', authorization: entry.id } } }
  }
  return caseOf(ledger, {
    hosts: { 'api.mapbox.com': handle },
    documented: [
      { name: 'valid', make: () => ({ key: ledger.add().value }), state: 'live', owner: 'acme' },
      { name: 'expired', make: () => ({ key: ledger.add({ expires: new Date(Date.now() - 1) }).value }), state: 'dead' },
    ],
    busy: [{ status: 429, body: { message: 'Too Many Requests' } }],
    keyInQuery: true,
  })
}

export const cases: Cases = {
  'mapbox/mapbox-secret-token': [() => mapbox('sk')],
  'mapbox/mapbox-temporary-token': [() => mapbox('tk')],
}
