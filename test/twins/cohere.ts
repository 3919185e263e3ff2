import { bearer } from './asked.ts'
import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import type { TwinAnswer, TwinRequest } from './proxy.ts'
import { randomText, routeOf } from './twin.ts'

/**
 * Cohere. Source: https://docs.cohere.com/v1/reference/checkapikey (`POST /v1/check-api-key`: 200 with `valid`, and whose it is;
 * 4xx and 5xx with `message`). All other calls refuse with 401.
 */
function cohere(): Case {
  const ledger = makeLedger(() => randomText('base62', 40))
  function handle(request: TwinRequest): TwinAnswer {
    const entry = ledger.working(bearer(request))
    if (routeOf(request) !== 'POST /v1/check-api-key')
      return entry === undefined
        ? { status: 401, body: { message: 'invalid api token' } }
        : { status: 404, body: { message: 'not found' } }
    return {
      status: 200,
      body: entry === undefined ? { valid: false } : { valid: true, organization_id: 'acme', owner_id: 'grace' },
    }
  }
  return caseOf(ledger, {
    hosts: { 'api.cohere.com': handle },
    busy: [{ status: 429, body: { message: 'trial token rate limit exceeded' } }],
    acts: () => false,
  })
}

export const cases: Cases = { 'cohere/cohere-api-key': [cohere] }
