import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const privateAi = {
  id: 'private-ai',
  name: 'Private AI',
  docs: 'https://docs.private-ai.com',
  hosts: ['api.private-ai.com'],
  keys: {
    'private-ai-api-key': {
      name: 'Private AI API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*private_ai_api_key' },
        { named: '*private_ai_key' },
        { named: '*private_ai_token' },
        { named: '*private_ai_api_token' },
        { named: '*private_ai_secret' },
        { word: 'api.private-ai.com', within: 200 },
      ],
      manual: { page: 'https://portal.private-ai.com', steps: ['API keys', 'Delete the key'] },
      reach: 'Sends texts through the service at the account’s cost.',
    },
  },
} as const satisfies Service
