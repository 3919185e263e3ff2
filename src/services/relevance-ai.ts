import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `sk-` and 40 to 80 characters of base64, as samples look. */
export const relevanceAi = {
  id: 'relevance-ai',
  name: 'Relevance AI',
  docs: 'https://relevanceai.com/docs',
  hosts: ['api-bcbe5a.stack.tryrelevance.com', '*.stack.tryrelevance.com'],
  keys: {
    'relevance-ai-api-key': {
      name: 'Relevance AI API key',
      shape: ['sk-', { base64: [40, 80] }],
      beside: apiKeyNames('relevance_ai', 'tryrelevance', 'relevance'),
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: {
        page: 'https://relevanceai.com/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Runs agents at the owner’s cost, with what they are connected to.',
    },
  },
} as const satisfies Service
