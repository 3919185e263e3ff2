import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, `:` and a UUID, as samples look. */
export const browseAi = {
  id: 'browse-ai',
  name: 'Browse AI',
  docs: 'https://www.browse.ai/docs/api/v2',
  hosts: ['api.browse.ai'],
  keys: {
    'browse-ai-api-key': {
      name: 'Browse AI API key',
      shape: [...uuid, ':', ...uuid],
      beside: [
        { named: '*browse_ai_api_key' },
        { named: '*browse_ai_key' },
        { named: '*browse_ai_token' },
        { named: '*browse_ai_api_token' },
        { named: '*browse_ai_access_token' },
        { named: '*browse_ai_secret' },
        { named: '*browse_ai_api_secret' },
        { named: '*browse_ai_access_key' },
        { word: 'api.browse.ai', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.browse.ai/docs/api/v2',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of requests.',
    },
  },
} as const satisfies Service
