import type { Service } from '../model/service.ts'

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
      access: 'full',
      manual: { page: 'https://apps.goshippo.com/settings/api', steps: ['Settings, API', 'Delete the token'] },
      reach: 'Buys shipping labels at the owner’s cost; reads shipments and addresses.',
    },
    'shippo-test-token': {
      name: 'Shippo test API token',
      source: 'https://docs.goshippo.com/guides/authentication',
      shape: ['shippo_test_', { hex: 40 }],
      carriers: [{ header: 'Authorization', value: 'ShippoToken {key}' }],
      manual: { page: 'https://apps.goshippo.com/settings/api', steps: ['Settings, API', 'Delete the token'] },
      reach: 'Reads and changes test data.',
    },
  },
} as const satisfies Service
