import { askedAt, states } from './asked.ts'
import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import { authorization, randomText } from './twin.ts'

/** Klaviyo. Sources: https://developers.klaviyo.com/en/reference/get_accounts and .../docs/rate_limits_and_error_handling (JSON:API errors with `code`; a `revision` goes with each call, without which it is refused). */
function klaviyo(): Case {
  const ledger = makeLedger(() => `pk_${randomText('hex', 34)}`)
  const refuse = (status: number, code: string, detail: string) => ({
    status,
    body: { errors: [{ id: 'e', status, code, title: code, detail }] },
  })
  const known = askedAt(ledger, 'GET /api/accounts', (request) => authorization(request, 'Klaviyo-API-Key'), {
    refused: refuse(401, 'authentication_failed', 'Incorrect authentication credentials.'),
    works: () => ({
      status: 200,
      body: { data: [{ type: 'account', id: 'AbC123', attributes: { contact_information: { organization_name: 'Acme' } } }] },
    }),
    instead: { scoped: refuse(403, 'permission_denied', 'You do not have permission to perform this action.') },
  })
  return caseOf(ledger, {
    hosts: {
      'a.klaviyo.com': (request) =>
        request.headers.revision === undefined ? refuse(400, 'missing_revision', 'A revision is needed.') : known(request),
    },
    documented: states(ledger, { scoped: 'limited' }),
    busy: [refuse(429, 'throttled', 'Request was throttled.')],
  })
}

export const cases: Cases = { 'klaviyo/klaviyo-private-key': [klaviyo] }
