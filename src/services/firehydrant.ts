import type { Service } from '../model/service.ts'

/** API keys: `fhb-` and 20 to 64 hexadecimal digits, as samples look. */
export const firehydrant = {
  id: 'firehydrant',
  name: 'FireHydrant',
  docs: 'https://docs.firehydrant.com/',
  hosts: ['api.firehydrant.io'],
  keys: {
    'firehydrant-api-key': {
      name: 'FireHydrant API key',
      shape: ['fhb-', { hex: [20, 64] }],
      beside: [
        { named: '*firehydrant_api_key' },
        { named: '*firehydrant_key' },
        { named: '*firehydrant_token' },
        { named: '*firehydrant_api_token' },
        { named: '*firehydrant_access_token' },
        { named: '*firehydrant_secret' },
        { named: '*firehydrant_api_secret' },
        { named: '*firehydrant_access_key' },
        { named: '*api_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.firehydrant.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes incidents.',
    },
  },
} as const satisfies Service
