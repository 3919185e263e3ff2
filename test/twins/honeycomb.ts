import { askedAt, inHeader } from './asked.ts'
import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import { randomText } from './twin.ts'

/** Honeycomb. Source: https://docs.honeycomb.io/api/auth (`GET /1/auth`: `id`, `type`, `team`, `environment`, `api_key_access`); the refusal as public libraries quote it. The EU has a host of its own, which knows nothing of the keys of the other. */
function honeycomb(layout: () => string): Case {
  const ledger = makeLedger(layout)
  const refused = { status: 401, body: { error: 'unknown API key - check your credentials, region, and API URL' } }
  const handle = askedAt(ledger, 'GET /1/auth', inHeader('x-honeycomb-team'), {
    refused,
    works: (entry) => ({
      status: 200,
      body: {
        id: entry.id,
        type: 'configuration',
        api_key_access: { events: true },
        environment: {},
        team: { name: 'Acme', slug: 'acme' },
      },
    }),
  })
  return caseOf(ledger, {
    hosts: { 'api.eu1.honeycomb.io': handle, 'api.honeycomb.io': () => refused },
    environment: { REKEY_HONEYCOMB_HOST: 'api.eu1.honeycomb.io' },
    elsewhere: { REKEY_HONEYCOMB_HOST: 'api.honeycomb.io' },
    busy: [{ status: 429, body: { error: 'rate limit exceeded' } }],
  })
}

export const cases: Cases = {
  'honeycomb/honeycomb-ingest-key': [() => honeycomb(() => `hcaik_${randomText('base36', 58)}`)],
  'honeycomb/honeycomb-configuration-key': [() => honeycomb(() => `hcxlk_${randomText('base36', 58)}`)],
  'honeycomb/honeycomb-old-key': [() => honeycomb(() => randomText('hex', 32))],
}
