import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { randomText, routeOf } from './twin.ts'

/**
 * CircleCI. Sources: https://circleci.com/docs/api/v2/ (`Circle-Token`; `GET /me`; errors of `message`; 429 with `Retry-After`),
 * https://circleci.com/docs/managing-api-tokens/ (personal tokens are made and deleted in the user's settings alone; project tokens are not
 * supported by API v2). The message of 401 is on no page of the issuer; it is the one that its own command line is tested with.
 */
const base58 = (length: number) =>
  randomText('base62', 2 * length + 40)
    .replace(/[0OIl]/g, '')
    .slice(0, length)

function circleci(newValue: () => string): Case {
  const ledger = makeLedger(newValue)
  const refuse = (status: number, message: string): TwinAnswer => ({ status, body: { message } })
  function handle(request: TwinRequest): TwinAnswer {
    if (ledger.working(request.headers['circle-token']) === undefined) return refuse(401, 'You must log in first.')
    if (routeOf(request) === 'GET /api/v2/me')
      return { status: 200, body: { id: crypto.randomUUID(), login: 'grace', name: 'Grace', avatar_url: null } }
    return refuse(404, 'Not found')
  }
  return caseOf(ledger, {
    hosts: { 'circleci.com': handle },
    documented: [{ name: 'of a person', make: () => ({ key: ledger.add().value }), state: 'live', owner: 'grace' }],
    busy: [{ ...refuse(429, 'Too many requests'), headers: { 'retry-after': '30' } }],
  })
}

export const cases: Cases = {
  'circleci/circleci-personal-api-token': [() => circleci(() => `CCIPAT_${base58(22)}_${randomText('hex', 40)}`)],
  'circleci/circleci-legacy-api-token': [() => circleci(() => randomText('hex', 40))],
}
