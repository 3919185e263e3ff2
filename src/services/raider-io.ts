import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `RIO` and 22 to 40 letters and digits, as samples look. */
export const raiderIo = {
  id: 'raider-io',
  name: 'Raider.IO',
  docs: 'https://raider.io/api',
  hosts: ['raider.io'],
  keys: {
    'raider-io-api-key': {
      name: 'Raider.IO API key',
      shape: ['RIO', { base62: [22, 40] }],
      beside: apiKeyNames('raiderio'),
      manual: { page: 'https://raider.io/api', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota, or changes the owner’s game.',
    },
  },
} as const satisfies Service
