import type { Service } from '../model/service.ts'

/** API keys: 16 letters and digits, as samples look. */
export const tornCity = {
  id: 'torn-city',
  name: 'Torn City',
  docs: 'https://www.torn.com/api.html',
  hosts: ['api.torn.com'],
  keys: {
    'torn-city-api-key': {
      name: 'Torn City API key',
      shape: [{ base62: 16 }],
      beside: [
        { named: '*torn_api_key' },
        { named: '*torn_key' },
        { named: '*torn_token' },
        { named: '*torn_api_token' },
        { named: '*torn_access_token' },
        { named: '*torn_secret' },
        { named: '*torn_api_secret' },
        { named: '*torn_access_key' },
        { named: '*torn_city_api_key' },
        { named: '*torn_city_key' },
        { named: '*torn_city_token' },
        { named: '*torn_city_api_token' },
        { named: '*torn_city_access_token' },
        { named: '*torn_city_secret' },
        { named: '*torn_city_api_secret' },
        { named: '*torn_city_access_key' },
        { word: 'api.torn.com', within: 160 },
      ],
      carriers: [{ query: 'key' }],
      manual: {
        page: 'https://www.torn.com/api.html',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads the owner’s game.',
    },
  },
} as const satisfies Service
