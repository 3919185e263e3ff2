import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 40 to 60 characters of base64 are looked at. */
export const messari = {
  id: 'messari',
  name: 'Messari',
  docs: 'https://docs.messari.io/',
  hosts: ['data.messari.io', 'api.messari.io'],
  keys: {
    'messari-api-key': {
      name: 'Messari API key',
      shape: [{ base64: [40, 60] }],
      beside: apiKeyNames('messari'),
      carriers: [{ header: 'x-messari-api-key', value: '{key}' }],
      manual: { page: 'https://docs.messari.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
