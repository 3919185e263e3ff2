import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*relevance_ai_api_key' },
        { named: '*relevance_ai_key' },
        { named: '*relevance_ai_token' },
        { named: '*relevance_ai_api_token' },
        { named: '*relevance_ai_access_token' },
        { named: '*relevance_ai_secret' },
        { named: '*relevance_ai_api_secret' },
        { named: '*relevance_ai_access_key' },
        { named: '*tryrelevance_api_key' },
        { named: '*tryrelevance_key' },
        { named: '*tryrelevance_token' },
        { named: '*tryrelevance_api_token' },
        { named: '*tryrelevance_access_token' },
        { named: '*tryrelevance_secret' },
        { named: '*tryrelevance_api_secret' },
        { named: '*tryrelevance_access_key' },
        { named: '*relevance_api_key' },
        { named: '*relevance_key' },
        { named: '*relevance_token' },
        { named: '*relevance_api_token' },
        { named: '*relevance_access_token' },
        { named: '*relevance_secret' },
        { named: '*relevance_api_secret' },
        { named: '*relevance_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: {
        page: 'https://relevanceai.com/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Runs agents at the owner’s cost, with what they are connected to.',
    },
  },
} as const satisfies Service
