import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 16 to 18 small letters and digits are looked at. */
export const premiumize = {
  id: 'premiumize',
  name: 'Premiumize',
  docs: 'https://www.premiumize.me/api',
  hosts: ['www.premiumize.me'],
  keys: {
    'premiumize-api-key': {
      name: 'Premiumize API key',
      shape: [{ base36: [16, 18] }],
      beside: [
        { named: '*premiumize_api_key' },
        { named: '*premiumize_key' },
        { named: '*premiumize_token' },
        { named: '*premiumize_api_token' },
        { named: '*premiumize_access_token' },
        { named: '*premiumize_secret' },
        { named: '*premiumize_api_secret' },
        { named: '*premiumize_access_key' },
      ],
      carriers: [{ query: 'apikey' }],
      manual: {
        page: 'https://www.premiumize.me/api',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s subscription.',
    },
  },
} as const satisfies Service
