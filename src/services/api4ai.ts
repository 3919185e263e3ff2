import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 24 to 64 characters of URL-safe base64 are looked at. */
export const api4ai = {
  id: 'api4ai',
  name: 'API4AI',
  docs: 'https://api4.ai/docs',
  hosts: ['api4ai.cloud'],
  keys: {
    'api4ai-api-key': {
      name: 'API4AI API key',
      shape: [{ base64url: [24, 64] }],
      beside: apiKeyNames('api4ai'),
      carriers: [{ header: 'X-API-KEY', value: '{key}' }],
      manual: { page: 'https://api4.ai/docs', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
