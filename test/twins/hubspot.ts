import { randomUUID } from 'node:crypto'
import { askedAt, bearer, states } from './asked.ts'
import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'

/** HubSpot. Sources: https://developers.hubspot.com/docs/api-reference/account-account-info-v3 (`portalId`) and https://developers.hubspot.com/docs/api-reference/error-handling (`status`, `message`, `correlationId`, `category`; `MISSING_SCOPES` with 403, `RATE_LIMITS`). */
function hubspot(): Case {
  const ledger = makeLedger(() => `pat-na1-${randomUUID()}`)
  const refuse = (status: number, category: string, message: string) => ({
    status,
    body: { status: 'error', message, correlationId: randomUUID(), category },
  })
  const handle = askedAt(ledger, 'GET /account-info/v3/details', bearer, {
    refused: refuse(401, 'INVALID_AUTHENTICATION', 'Authentication credentials not found.'),
    works: () => ({ status: 200, body: { portalId: 123456, accountType: 'STANDARD', timeZone: 'US/Eastern' } }),
    instead: {
      scopes: refuse(403, 'MISSING_SCOPES', 'This app has not been granted all required scopes to make this call.'),
      expired: refuse(401, 'EXPIRED_AUTHENTICATION', 'The OAuth token used to make this call expired.'),
    },
  })
  return caseOf(ledger, {
    hosts: { 'api.hubapi.com': handle },
    documented: states(ledger, { scopes: 'limited', expired: 'unknown' }),
    busy: [refuse(429, 'RATE_LIMITS', 'You have reached your secondly limit.')],
  })
}

export const cases: Cases = { 'hubspot/hubspot-private-app-token': [hubspot] }
