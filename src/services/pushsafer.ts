import type { Service } from '../model/service.ts'

/** API keys: 20 letters and digits, as samples look. */
export const pushsafer = {
  id: 'pushsafer',
  name: 'Pushsafer',
  docs: 'https://www.pushsafer.com/en/pushapi',
  hosts: ['www.pushsafer.com'],
  keys: {
    'pushsafer-api-key': {
      name: 'Pushsafer API key',
      shape: [{ base62: 20 }],
      beside: [
        { named: '*pushsafer_api_key' },
        { named: '*pushsafer_key' },
        { named: '*pushsafer_token' },
        { named: '*pushsafer_api_token' },
        { named: '*pushsafer_access_token' },
        { named: '*pushsafer_secret' },
        { named: '*pushsafer_api_secret' },
        { named: '*pushsafer_access_key' },
        { named: '*pushsafer_private_key' },
        { word: 'www.pushsafer.com', within: 160 },
      ],
      carriers: [{ query: 'k' }],
      manual: {
        page: 'https://www.pushsafer.com/en/pushapi',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends messages to one person.',
    },
  },
} as const satisfies Service
