import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 40 to 64 letters and digits are looked at. */
export const bazaarvoice = {
  id: 'bazaarvoice',
  name: 'Bazaarvoice',
  docs: 'https://developer.bazaarvoice.com/',
  hosts: ['api.bazaarvoice.com', 'stg.api.bazaarvoice.com'],
  keys: {
    'bazaarvoice-api-key': {
      name: 'Bazaarvoice API key',
      shape: [{ base62: [40, 64] }],
      beside: [
        { named: '*bazaarvoice_passkey' },
        { named: '*bazaarvoice_api_key' },
        { named: '*bazaarvoice_key' },
        { named: '*bazaarvoice_token' },
        { named: '*bazaarvoice_api_token' },
        { named: '*bazaarvoice_access_token' },
        { named: '*bazaarvoice_secret' },
        { named: '*bazaarvoice_api_secret' },
        { named: '*bazaarvoice_access_key' },
        { named: '*bv_passkey' },
        { named: '*bv_api_key' },
        { named: '*bv_key' },
        { named: '*bv_token' },
        { named: '*bv_api_token' },
        { named: '*bv_access_token' },
        { named: '*bv_secret' },
        { named: '*bv_api_secret' },
        { named: '*bv_access_key' },
      ],
      carriers: [{ query: 'passkey' }],
      manual: {
        page: 'https://developer.bazaarvoice.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads orders and customers of the shop, and changes them.',
    },
  },
} as const satisfies Service
