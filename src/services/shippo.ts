import type { Service, Verify } from '../model/service.ts'

// https://docs.goshippo.com/shippoapi/public-api/addresses; the sentence of its refusal is known from users
const verify: Verify = {
  request: 'GET https://api.goshippo.com/addresses?results=1',
  means: { live: { status: 200, at: 'results' }, dead: { status: 401, at: 'detail', is: 'Invalid token.' } },
  inferred: true,
}

/** Tokens begin with `shippo_live_` or `shippo_test_`, as the page says; 40 hex digits are what samples have. */
export const shippo = {
  id: 'shippo',
  name: 'Shippo',
  docs: 'https://docs.goshippo.com/guides/authentication',
  hosts: ['api.goshippo.com'],
  keys: {
    'shippo-live-token': {
      name: 'Shippo live API token',
      source: 'https://docs.goshippo.com/guides/authentication',
      shape: ['shippo_live_', { hex: 40 }],
      carriers: [{ header: 'Authorization', value: 'ShippoToken {key}' }],
      verify,
      access: 'full',
      manual: { page: 'https://apps.goshippo.com/settings/api', steps: ['Settings, API', 'Delete the token'] },
      reach: 'Buys shipping labels at the owner’s cost; reads shipments and addresses.',
    },
    'shippo-test-token': {
      name: 'Shippo test API token',
      source: 'https://docs.goshippo.com/guides/authentication',
      shape: ['shippo_test_', { hex: 40 }],
      carriers: [{ header: 'Authorization', value: 'ShippoToken {key}' }],
      verify,
      manual: { page: 'https://apps.goshippo.com/settings/api', steps: ['Settings, API', 'Delete the token'] },
      reach: 'Reads and changes test data.',
    },
  },
} as const satisfies Service
