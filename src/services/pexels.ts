import type { Service } from '../model/service.ts'

/** Keys of Pexels: 56 letters and digits in public samples. */
export const pexels = {
  id: 'pexels',
  name: 'Pexels',
  docs: 'https://www.pexels.com/api/documentation/#authorization',
  hosts: ['api.pexels.com'],
  keys: {
    'pexels-api-key': {
      name: 'Pexels API key',
      shape: [{ base62: 56 }],
      beside: [{ named: '*pexels_api_key' }, { named: '*pexels_key' }, { named: '*pexels_token' }],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: { page: 'https://www.pexels.com/api/key/', steps: ['Ask support to replace the key'] },
      reach: 'Reads photographs as the account.',
    },
  },
} as const satisfies Service
