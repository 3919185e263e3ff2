import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const fedex = {
  id: 'fedex',
  name: 'FedEx',
  docs: 'https://developer.fedex.com/',
  hosts: ['apis.fedex.com', 'apis-sandbox.fedex.com'],
  keys: {
    'fedex-api-key': {
      name: 'FedEx API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*fedex_secret' },
        { named: '*fedex_client_secret' },
        { named: '*fedex_api_secret' },
        { named: '*fedex_app_secret' },
        { word: 'apis.fedex.com', within: 160 },
      ],
      manual: {
        page: 'https://developer.fedex.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Buys labels at the owner’s cost, and reads who gets parcels.',
    },
  },
} as const satisfies Service
