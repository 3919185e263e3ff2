import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 64 small letters and digits, as samples look. */
export const keepa = {
  id: 'keepa',
  name: 'Keepa',
  docs: 'https://keepa.com/#!api',
  hosts: ['api.keepa.com'],
  keys: {
    'keepa-api-key': {
      name: 'Keepa API key',
      shape: [{ base36: 64 }],
      beside: [...apiKeyNames('keepa'), { word: 'api.keepa.com', within: 160 }],
      carriers: [{ query: 'key' }],
      manual: { page: 'https://keepa.com/#!api', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
