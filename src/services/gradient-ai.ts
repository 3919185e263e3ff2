import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API keys: 32 letters and digits, as samples look. */
export const gradientAi = {
  id: 'gradient-ai',
  name: 'Gradient AI',
  docs: 'https://docs.gradient.ai/',
  hosts: ['api.gradient.ai'],
  keys: {
    'gradient-ai-api-key': {
      name: 'Gradient AI API key',
      shape: [{ base62: 32 }],
      beside: [
        ...named(['gradient', 'gradient_ai'], ['_access_token', '_token', '_api_key', '_workspace_token']),
        { word: 'api.gradient.ai', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.gradient.ai/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
