import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const kaiko = {
  id: 'kaiko',
  name: 'Kaiko',
  docs: 'https://docs.kaiko.com/',
  hosts: ['us.market-api.kaiko.io', 'eu.market-api.kaiko.io'],
  keys: {
    'kaiko-api-key': {
      name: 'Kaiko API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*kaiko_api_key' },
        { named: '*kaiko_key' },
        { named: '*kaiko_token' },
        { named: '*kaiko_api_token' },
        { named: '*kaiko_access_token' },
        { named: '*kaiko_secret' },
        { named: '*kaiko_api_secret' },
        { named: '*kaiko_access_key' },
        { word: 'us.market-api.kaiko.io', within: 160 },
      ],
      carriers: [{ header: 'X-Api-Key', value: '{key}' }],
      manual: { page: 'https://docs.kaiko.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
