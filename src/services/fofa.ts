import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const fofa = {
  id: 'fofa',
  name: 'FOFA',
  docs: 'https://en.fofa.info/api',
  hosts: ['fofa.info'],
  keys: {
    'fofa-api-key': {
      name: 'FOFA API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('fofa'), { word: 'fofa.info', within: 160 }],
      carriers: [{ query: 'key' }],
      manual: { page: 'https://en.fofa.info/api', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
