import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 40 to 64 hexadecimal digits are looked at. */
export const tookan = {
  id: 'tookan',
  name: 'Tookan',
  docs: 'https://docs.tookan.com/',
  hosts: ['api.tookanapp.com'],
  keys: {
    'tookan-api-key': {
      name: 'Tookan API key',
      shape: [{ hex: [40, 64] }],
      beside: [
        { named: '*tookan_api_key' },
        { named: '*tookan_key' },
        { named: '*tookan_token' },
        { named: '*tookan_api_token' },
        { named: '*tookan_access_token' },
        { named: '*tookan_secret' },
        { named: '*tookan_api_secret' },
        { named: '*tookan_access_key' },
      ],
      manual: { page: 'https://docs.tookan.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Buys labels at the owner’s cost, and reads who gets parcels.',
    },
  },
} as const satisfies Service
