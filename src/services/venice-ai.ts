import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 40 to 72 characters of URL-safe base64 are looked at. */
export const veniceAi = {
  id: 'venice-ai',
  name: 'Venice.ai',
  docs: 'https://docs.venice.ai/',
  hosts: ['api.venice.ai'],
  keys: {
    'venice-ai-api-key': {
      name: 'Venice.ai API key',
      shape: [{ base64url: [40, 72] }],
      beside: [
        { named: '*venice_api_key' },
        { named: '*venice_key' },
        { named: '*venice_token' },
        { named: '*venice_api_token' },
        { named: '*venice_access_token' },
        { named: '*venice_secret' },
        { named: '*venice_api_secret' },
        { named: '*venice_access_key' },
        { named: '*venice_inference_key' },
        { named: '*venice_admin_key' },
        { named: '*venice_ai_api_key' },
        { named: '*venice_ai_key' },
        { named: '*venice_ai_token' },
        { named: '*venice_ai_api_token' },
        { named: '*venice_ai_access_token' },
        { named: '*venice_ai_secret' },
        { named: '*venice_ai_api_secret' },
        { named: '*venice_ai_access_key' },
        { named: '*venice_ai_inference_key' },
        { named: '*venice_ai_admin_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.venice.ai/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
