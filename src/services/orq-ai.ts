import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const orqAi = {
  id: 'orq-ai',
  name: 'Orq.ai',
  docs: 'https://docs.orq.ai/',
  hosts: ['api.orq.ai', 'my.orq.ai'],
  keys: {
    'orq-ai-api-key': {
      name: 'Orq.ai API key',
      shape: jsonWebToken,
      check: 'jwt',
      beside: apiKeyNames('orq', 'orq_ai', 'orquesta'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.orq.ai/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
