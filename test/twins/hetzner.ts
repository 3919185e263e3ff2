import { askedAt, bearer, states } from './asked.ts'
import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import { randomText } from './twin.ts'

/**
 * Hetzner Cloud. Source: https://docs.hetzner.cloud/reference/cloud (`error.code` and `error.message`: `unauthorized` with 401 for a token that
 * is invalid or unknown, `token_readonly` and `forbidden` with 403, `rate_limit_exceeded`, `maintenance`; `GET /locations`).
 */
function hetzner(): Case {
  const ledger = makeLedger(() => randomText('base62', 64))
  const refuse = (status: number, code: string, message: string) => ({
    status,
    body: { error: { code, message, details: null } },
  })
  const handle = askedAt(ledger, 'GET /v1/locations', bearer, {
    refused: refuse(401, 'unauthorized', 'unable to authenticate'),
    works: () => ({ status: 200, body: { locations: [], meta: { pagination: { page: 1 } } } }),
    instead: { forbidden: refuse(403, 'forbidden', 'insufficient permissions') },
  })
  return caseOf(ledger, {
    hosts: { 'api.hetzner.cloud': handle },
    documented: states(ledger, { forbidden: 'unknown' }),
    busy: [refuse(429, 'rate_limit_exceeded', 'limit of 3600 requests per hour reached')],
  })
}

export const cases: Cases = { 'hetzner/hetzner-cloud-token': [hetzner] }
