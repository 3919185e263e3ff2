import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `key-` and some 43 characters of URL-safe base64. */
export const contextualAi = {
  id: 'contextual-ai',
  name: 'Contextual AI',
  docs: 'https://docs.contextual.ai/quickstarts/getting-started',
  hosts: ['api.contextual.ai', 'app.contextual.ai'],
  keys: {
    'contextual-ai-api-key': {
      name: 'Contextual AI API key',
      shape: ['key-', { base64url: [40, 60] }],
      beside: [...apiKeyNames('contextual', 'contextual_ai', 'contextualai'), { word: 'api.contextual.ai', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.contextual.ai/quickstarts/getting-started',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Calls models at the cost of the account.',
    },
  },
} as const satisfies Service
