import type { Service } from '../model/service.ts'

/**
 * Keys for tests begin with `TEST_` (https://docs.shipstation.com/apis/shipengine/docs/getting-started/sandbox); no page shows
 * a live key, and the 43 letters, digits and signs of both are what samples have.
 */
export const shipengine = {
  id: 'shipengine',
  name: 'ShipEngine',
  docs: 'https://www.shipengine.com/docs/auth/',
  hosts: ['api.shipengine.com'],
  keys: {
    'shipengine-api-key': {
      name: 'ShipEngine API key',
      source: 'https://docs.shipstation.com/apis/shipengine/docs/getting-started/sandbox',
      shapes: [['TEST_', { base64url: 43 }], [{ base64url: 43 }]],
      alone: true,
      beside: [{ named: '*shipengine_api_key' }, { named: '*shipengine_key' }],
      carriers: [{ header: 'API-Key', value: '{key}' }],
      manual: { page: 'https://dashboard.shipengine.com/', steps: ['API Management', 'Make a new key, then delete this one'] },
      reach: 'Buys shipping labels at the owner’s cost; reads shipments and addresses.',
    },
  },
} as const satisfies Service
