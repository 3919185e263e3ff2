import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

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
      beside: apiKeyNames('premiumize'),
      carriers: [{ query: 'apikey' }],
      manual: {
        page: 'https://www.premiumize.me/api',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s subscription.',
    },
  },
} as const satisfies Service
