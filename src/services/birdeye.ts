import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

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
      beside: [...apiKeyNames('birdeye', 'bds'), { word: 'public-api.birdeye.so', within: 160 }],
      carriers: [{ header: 'X-API-KEY', value: '{key}' }],
      manual: { page: 'https://docs.birdeye.so/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
