import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const coinglass = {
  id: 'coinglass',
  name: 'CoinGlass',
  docs: 'https://docs.coinglass.com/',
  hosts: ['open-api-v4.coinglass.com', 'open-api.coinglass.com'],
  keys: {
    'coinglass-api-key': {
      name: 'CoinGlass API key',
      shape: [{ hex: 32 }],
      beside: [
        ...secretNames('coinglass'),
        { named: '*coinglass_api_key' },
        { named: '*coinglass_key' },
        { named: '*coinglass_token' },
        { named: '*coinglass_api_token' },
        { named: '*coinglass_access_token' },
        { named: '*coinglass_access_key' },
        { word: 'open-api-v4.coinglass.com', within: 160 },
      ],
      carriers: [{ header: 'CG-API-KEY', value: '{key}' }],
      manual: {
        page: 'https://docs.coinglass.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
