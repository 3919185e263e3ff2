import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { authorization, randomText, routeOf } from './twin.ts'

/**
 * Buildkite. Sources: https://buildkite.com/docs/apis/rest-api/access-token (no scope is needed; `uuid`, `scopes`; `DELETE` ends the token that
 * asks, 204), https://buildkite.com/docs/apis/rest-api (401 with `message`; 403 for a scope that is missing),
 * https://buildkite.com/docs/apis/rest-api/limits (200 a minute for each organization, 429 with `RateLimit-Reset`).
 */
function buildkite(): Case {
  const ledger = makeLedger(
    () => `bkua_${randomText('hex', 40)}`,
    () => crypto.randomUUID(),
  )
  const refuse = (status: number, message: string): TwinAnswer => ({ status, body: { message } })
  function handle(request: TwinRequest): TwinAnswer {
    const entry = ledger.working(authorization(request, 'Bearer'))
    if (entry === undefined)
      return refuse(
        401,
        'Authentication required. Please supply a valid API Access Token: https://buildkite.com/docs/apis/rest-api#authentication',
      )
    switch (routeOf(request)) {
      case 'GET /v2/access-token':
        return {
          status: 200,
          body: { uuid: entry.id, scopes: entry.scopes, description: entry.name, created_at: entry.created.toISOString() },
        }
      case 'DELETE /v2/access-token':
        ledger.change(entry, { state: 'gone' })
        return { status: 204 }
      default:
        return refuse(404, 'Not Found')
    }
  }
  const scoped =
    (...scopes: string[]) =>
    () => ({ key: ledger.add({ scopes }).value })
  return caseOf(ledger, {
    hosts: { 'api.buildkite.com': handle },
    live: scoped('read_builds', 'write_builds'),
    documented: [
      {
        name: 'reading',
        make: scoped('read_builds', 'read_user'),
        state: 'live',
        access: 'read',
        scopes: ['read_builds', 'read_user'],
      },
      { name: 'writing', make: scoped('read_builds', 'write_builds'), state: 'live', access: 'write' },
    ],
    busy: [{ ...refuse(429, 'You have exceeded your limit of 200 requests per minute'), headers: { 'ratelimit-reset': '30' } }],
  })
}

export const cases: Cases = { 'buildkite/buildkite-api-access-token': [buildkite] }
