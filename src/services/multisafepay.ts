import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*multisafepay_api_key' },
        { named: '*multisafepay_key' },
        { named: '*multisafepay_token' },
        { named: '*multisafepay_api_token' },
        { named: '*multisafepay_access_token' },
        { named: '*multisafepay_secret' },
        { named: '*multisafepay_api_secret' },
        { named: '*multisafepay_access_key' },
        { word: 'api.multisafepay.com', within: 160 },
      ],
      carriers: [{ header: 'api_key', value: '{key}' }],
      manual: {
        page: 'https://docs.multisafepay.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
