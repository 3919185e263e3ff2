import { askedAt, bearer } from './asked.ts'
import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import { randomText } from './twin.ts'

/** Intercom. Source: https://developers.intercom.com/docs/references/rest-api/api.intercom.io/admins/identifyadmin (`type`, `email`, `app`; 401 is an `error.list` with `code` `unauthorized`). Workspaces stand in one of three regions, and the others know nothing of their tokens. */
function intercom(): Case {
  const ledger = makeLedger(() => `dG9rO${randomText('base64', 60)}`)
  const refused = {
    status: 401,
    body: { type: 'error.list', request_id: 'r', errors: [{ code: 'unauthorized', message: 'Access Token Invalid' }] },
  }
  const handle = askedAt(ledger, 'GET /me', bearer, {
    refused,
    works: () => ({
      status: 200,
      body: { type: 'admin', id: '1', email: 'grace@acme.test', app: { type: 'app', id_code: 'a', name: 'Acme' } },
    }),
  })
  return caseOf(ledger, {
    hosts: { 'api.eu.intercom.io': handle, 'api.intercom.io': () => refused },
    environment: { REKEY_INTERCOM_HOST: 'api.eu.intercom.io' },
    elsewhere: { REKEY_INTERCOM_HOST: 'api.intercom.io' },
    documented: [{ name: 'Grace', make: () => ({ key: ledger.add().value }), state: 'live', owner: 'grace@acme.test' }],
    busy: [
      { status: 429, body: { type: 'error.list', errors: [{ code: 'rate_limit_exceeded', message: 'Exceeded rate limit' }] } },
    ],
  })
}

export const cases: Cases = { 'intercom/intercom-access-token': [intercom] }
