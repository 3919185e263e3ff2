import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const legiscan = {
  id: 'legiscan',
  name: 'LegiScan',
  docs: 'https://legiscan.com/legiscan',
  hosts: ['api.legiscan.com'],
  keys: {
    'legiscan-api-key': {
      name: 'LegiScan API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('legiscan'), { word: 'api.legiscan.com', within: 160 }],
      carriers: [{ query: 'key' }],
      manual: {
        page: 'https://legiscan.com/legiscan',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
