import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 20 to 50 letters and digits are looked at. */
export const maxio = {
  id: 'maxio',
  name: 'Maxio (Chargify)',
  docs: 'https://developers.maxio.com/',
  hosts: ['*.chargify.com'],
  keys: {
    'maxio-api-key': {
      name: 'Maxio (Chargify) API key',
      shape: [{ base62: [20, 50] }],
      beside: [
        { named: '*chargify_api_key' },
        { named: '*chargify_key' },
        { named: '*chargify_token' },
        { named: '*chargify_api_token' },
        { named: '*chargify_access_token' },
        { named: '*chargify_secret' },
        { named: '*chargify_api_secret' },
        { named: '*chargify_access_key' },
        { named: '*chargify_shared_key' },
        { named: '*maxio_api_key' },
        { named: '*maxio_key' },
        { named: '*maxio_token' },
        { named: '*maxio_api_token' },
        { named: '*maxio_access_token' },
        { named: '*maxio_secret' },
        { named: '*maxio_api_secret' },
        { named: '*maxio_access_key' },
        { named: '*maxio_shared_key' },
      ],
      carriers: [{ basic: '{key}:x' }],
      manual: {
        page: 'https://developers.maxio.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes customers, invoices and payments.',
    },
  },
} as const satisfies Service
