import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `sk_` and 32 hexadecimal digits, as samples look. */
export const smallestAi = {
  id: 'smallest-ai',
  name: 'Smallest.ai',
  docs: 'https://docs.smallest.ai/',
  hosts: ['waves-api.smallest.ai'],
  keys: {
    'smallest-ai-api-key': {
      name: 'Smallest.ai API key',
      shape: ['sk_', { hex: 32 }],
      beside: [...apiKeyNames('smallest', 'smallest_ai', 'waves'), { word: 'waves-api.smallest.ai', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.smallest.ai/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Makes voices and speech at the owner’s cost.',
    },
  },
} as const satisfies Service
