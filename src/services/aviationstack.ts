import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const aviationstack = {
  id: 'aviationstack',
  name: 'aviationstack',
  docs: 'https://aviationstack.com/documentation',
  hosts: ['api.aviationstack.com'],
  keys: {
    'aviationstack-api-key': {
      name: 'aviationstack API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('aviationstack'), { word: 'api.aviationstack.com', within: 160 }],
      carriers: [{ query: 'access_key' }],
      manual: {
        page: 'https://aviationstack.com/documentation',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
