import type { Service } from '../model/service.ts'

/** Keys for tests begin with `TEST_`, as the page about the sandbox says; 43 letters, digits and signs are what samples have. */
export const shipengine = {
  id: 'shipengine',
  name: 'ShipEngine',
  docs: 'https://www.shipengine.com/docs/auth/',
  hosts: ['api.shipengine.com'],
  keys: {
    'shipengine-api-key': {
      name: 'ShipEngine API key',
      shape: [{ base64url: 43 }],
      beside: [{ named: '*shipengine_api_key' }, { named: '*shipengine_key' }],
      carriers: [{ header: 'API-Key', value: '{key}' }],
      manual: { page: 'https://dashboard.shipengine.com/', steps: ['API Management', 'Make a new key, then delete this one'] },
      reach: 'Buys shipping labels at the owner’s cost; reads shipments and addresses.',
    },
    'shipengine-sandbox-api-key': {
      name: 'ShipEngine sandbox API key',
      source: 'https://docs.shipstation.com/apis/shipengine/docs/getting-started/sandbox',
      shape: ['TEST_', { base64url: 43 }],
      beside: [{ named: '*shipengine_api_key' }, { named: '*shipengine_key' }],
      carriers: [{ header: 'API-Key', value: '{key}' }],
      manual: { page: 'https://dashboard.shipengine.com/', steps: ['API Management', 'Make a new key, then delete this one'] },
      reach: 'Reads and changes the data of the sandbox; buys nothing.',
    },
  },
} as const satisfies Service
