import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*lunarcrush_api_key' },
        { named: '*lunarcrush_key' },
        { named: '*lunarcrush_token' },
        { named: '*lunarcrush_api_token' },
        { named: '*lunarcrush_access_token' },
        { named: '*lunarcrush_secret' },
        { named: '*lunarcrush_api_secret' },
        { named: '*lunarcrush_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://lunarcrush.com/developers/api',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
