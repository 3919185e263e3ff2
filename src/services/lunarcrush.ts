import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 37 to 40 small letters and digits are looked at. */
export const lunarcrush = {
  id: 'lunarcrush',
  name: 'LunarCrush',
  docs: 'https://lunarcrush.com/developers/api',
  hosts: ['lunarcrush.com'],
  keys: {
    'lunarcrush-api-key': {
      name: 'LunarCrush API key',
      shape: [{ base36: [37, 40] }],
      beside: apiKeyNames('lunarcrush'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://lunarcrush.com/developers/api',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
