import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const metalpriceapi = {
  id: 'metalpriceapi',
  name: 'MetalpriceAPI',
  docs: 'https://metalpriceapi.com/documentation',
  hosts: ['api.metalpriceapi.com'],
  keys: {
    'metalpriceapi-api-key': {
      name: 'MetalpriceAPI API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('metalpriceapi', 'metal_price', 'metalprice')],
      carriers: [{ header: 'X-API-KEY', value: '{key}' }],
      manual: {
        page: 'https://metalpriceapi.com/documentation',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls.',
    },
  },
} as const satisfies Service
