import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

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
      beside: [...apiKeyNames('kaiko'), { word: 'us.market-api.kaiko.io', within: 160 }],
      carriers: [{ header: 'X-Api-Key', value: '{key}' }],
      manual: { page: 'https://docs.kaiko.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
