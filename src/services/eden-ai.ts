import type { Service } from '../model/service.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const edenAi = {
  id: 'eden-ai',
  name: 'Eden AI',
  docs: 'https://docs.edenai.co/',
  hosts: ['api.edenai.run'],
  keys: {
    'eden-ai-api-key': {
      name: 'Eden AI API key',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 3000] }, '.', { base64url: [40, 700] }],
      check: 'jwt',
      beside: [
        { named: '*eden_ai_api_key' },
        { named: '*eden_ai_key' },
        { named: '*eden_ai_token' },
        { named: '*eden_ai_api_token' },
        { named: '*eden_ai_access_token' },
        { named: '*eden_ai_secret' },
        { named: '*eden_ai_api_secret' },
        { named: '*eden_ai_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.edenai.co/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
