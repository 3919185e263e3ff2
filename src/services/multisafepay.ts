import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const multisafepay = {
  id: 'multisafepay',
  name: 'MultiSafepay',
  docs: 'https://docs.multisafepay.com/',
  hosts: ['api.multisafepay.com', 'testapi.multisafepay.com'],
  keys: {
    'multisafepay-api-key': {
      name: 'MultiSafepay API key',
      shape: [{ hex: 40 }],
      beside: [...apiKeyNames('multisafepay'), { word: 'api.multisafepay.com', within: 160 }],
      carriers: [{ header: 'api_key', value: '{key}' }],
      manual: {
        page: 'https://docs.multisafepay.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
