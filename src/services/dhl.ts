import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 letters and digits, as samples look. */
export const dhl = {
  id: 'dhl',
  name: 'DHL',
  docs: 'https://developer.dhl.com/',
  hosts: ['api-eu.dhl.com', 'express.api.dhl.com', 'api-sandbox.dhl.com'],
  keys: {
    'dhl-api-key': {
      name: 'DHL API key',
      shape: [{ base62: 32 }],
      beside: [...apiKeyNames('dhl', 'dhl_express', 'dhl_tracking', 'dhl_parcel'), { word: 'api-eu.dhl.com', within: 160 }],
      carriers: [{ header: 'DHL-API-Key', value: '{key}' }],
      manual: {
        page: 'https://developer.dhl.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Buys labels at the owner’s cost, and reads who gets parcels.',
    },
  },
} as const satisfies Service
