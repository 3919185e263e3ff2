import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const birdeye = {
  id: 'birdeye',
  name: 'Birdeye',
  docs: 'https://docs.birdeye.so/',
  hosts: ['public-api.birdeye.so'],
  keys: {
    'birdeye-api-key': {
      name: 'Birdeye API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*birdeye_api_key' },
        { named: '*birdeye_key' },
        { named: '*birdeye_token' },
        { named: '*birdeye_api_token' },
        { named: '*birdeye_access_token' },
        { named: '*birdeye_secret' },
        { named: '*birdeye_api_secret' },
        { named: '*birdeye_access_key' },
        { named: '*bds_api_key' },
        { named: '*bds_key' },
        { named: '*bds_token' },
        { named: '*bds_api_token' },
        { named: '*bds_access_token' },
        { named: '*bds_secret' },
        { named: '*bds_api_secret' },
        { named: '*bds_access_key' },
        { word: 'public-api.birdeye.so', within: 160 },
      ],
      carriers: [{ header: 'X-API-KEY', value: '{key}' }],
      manual: { page: 'https://docs.birdeye.so/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
