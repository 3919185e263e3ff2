import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
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
      beside: [...apiKeyNames('browse_ai'), { word: 'api.browse.ai', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.browse.ai/docs/api/v2',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of requests.',
    },
  },
} as const satisfies Service
