import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const nextbillionAi = {
  id: 'nextbillion-ai',
  name: 'NextBillion.ai',
  docs: 'https://docs.nextbillion.ai/',
  hosts: ['api.nextbillion.io'],
  keys: {
    'nextbillion-ai-api-key': {
      name: 'NextBillion.ai API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('nextbillion', 'nextbillion_ai', 'nb')],
      carriers: [{ query: 'key' }],
      manual: {
        page: 'https://docs.nextbillion.ai/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of maps and routes.',
    },
  },
} as const satisfies Service
