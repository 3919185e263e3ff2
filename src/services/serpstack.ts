import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const serpstack = {
  id: 'serpstack',
  name: 'serpstack',
  docs: 'https://serpstack.com/documentation',
  hosts: ['api.serpstack.com'],
  keys: {
    'serpstack-api-key': {
      name: 'serpstack API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('serpstack', 'serp_stack'), { word: 'api.serpstack.com', within: 160 }],
      carriers: [{ query: 'access_key' }],
      access: 'read',
      manual: {
        page: 'https://serpstack.com/documentation',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
