import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `sk-` and 40 to 60 letters and digits, as samples look. */
export const gooeyAi = {
  id: 'gooey-ai',
  name: 'Gooey.AI',
  docs: 'https://docs.gooey.ai/',
  hosts: ['api.gooey.ai'],
  keys: {
    'gooey-ai-api-key': {
      name: 'Gooey.AI API key',
      shape: ['sk-', { base62: [40, 60] }],
      beside: apiKeyNames('gooey', 'gooey_ai'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.gooey.ai/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
