import { randomUUID } from 'node:crypto'
import { askedAt, bearer, states } from './asked.ts'
import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import { randomText } from './twin.ts'

/** xAI. Source: https://docs.x.ai/docs/api-reference#get-api-key-information (`api_key_disabled`, `api_key_blocked`, `team_blocked`, `acls`); a key that is none is told so with 400, as users quote it. */
function xai(): Case {
  const ledger = makeLedger(() => `xai-${randomText('base62', 80)}`, randomUUID)
  const about = (disabled: boolean) => (entry: { id: string; name: string; created: Date }) => ({
    status: 200,
    body: {
      redacted_api_key: 'xai-...b14o',
      user_id: randomUUID(),
      name: entry.name,
      create_time: entry.created.toISOString(),
      modify_time: entry.created.toISOString(),
      modified_by: randomUUID(),
      team_id: randomUUID(),
      acls: ['api-key:model:*', 'api-key:endpoint:*'],
      api_key_id: entry.id,
      team_blocked: false,
      api_key_blocked: false,
      api_key_disabled: disabled,
    },
  })
  const handle = askedAt(ledger, 'GET /v1/api-key', bearer, {
    refused: {
      status: 400,
      body: {
        code: 'Client specified an invalid argument',
        error: 'Incorrect API key provided: xa***14. You can obtain an API key from https://console.x.ai.',
      },
    },
    works: about(false),
    instead: { disabled: about(true)({ id: randomUUID(), name: 'n', created: new Date() }) },
  })
  return caseOf(ledger, {
    hosts: { 'api.x.ai': handle },
    documented: [
      {
        name: 'a key',
        make: () => ({ key: ledger.add().value }),
        state: 'live',
        scopes: ['api-key:model:*', 'api-key:endpoint:*'],
        created: true,
      },
      ...states(ledger, { disabled: 'limited' }),
    ],
    busy: [{ status: 429, body: { code: 'Some resource has been exhausted', error: 'Too many requests' } }],
  })
}

export const cases: Cases = { 'xai/xai-api-key': [xai] }
