import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { randomText, routeOf } from './twin.ts'

/**
 * Postman. Sources: https://learning.postman.com/docs/developer/postman-api/authentication/ (`X-API-Key`; keys are made, regenerated and deleted
 * in the account's settings alone), https://learning.postman.com/docs/developer/postman-api/postman-api-errors/ and the reference of `GET /me` in the
 * issuer's own collection (`AuthenticationError`, 401; `rateLimited`, 429 with `RetryAfter`).
 */
function postman(): Case {
  const ledger = makeLedger(() => `PMAK-${randomText('hex', 24)}-${randomText('hex', 34)}`)
  const refuse = (status: number, name: string, message: string): TwinAnswer => ({ status, body: { error: { name, message } } })
  function handle(request: TwinRequest): TwinAnswer {
    if (ledger.working(request.headers['x-api-key']) === undefined)
      return refuse(401, 'AuthenticationError', 'Invalid API Key. Every request requires a valid API Key to be sent.')
    if (routeOf(request) !== 'GET /me') return refuse(404, 'instanceNotFoundError', 'We could not find what you are looking for')
    return {
      status: 200,
      body: {
        user: {
          id: 12_345_678,
          username: 'grace',
          email: 'grace@acme.test',
          fullName: 'Grace',
          avatar: null,
          isPublic: true,
          teamId: 123,
          teamName: 'Acme',
          teamDomain: 'acme',
          roles: ['user'],
        },
        operations: [],
      },
    }
  }
  return caseOf(ledger, {
    hosts: { 'api.getpostman.com': handle },
    documented: [{ name: 'of a person', make: () => ({ key: ledger.add().value }), state: 'live' }],
    busy: [refuse(429, 'rateLimited', 'Rate limit exceeded. Please retry after 1669048687')],
  })
}

export const cases: Cases = { 'postman/postman-api-key': [postman] }
