import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const edenAi = {
  id: 'eden-ai',
  name: 'Eden AI',
  docs: 'https://docs.edenai.co/',
  hosts: ['api.edenai.run'],
  keys: {
    'eden-ai-api-key': {
      name: 'Eden AI API key',
      shape: jsonWebToken,
      check: 'jwt',
      beside: apiKeyNames('eden_ai'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.edenai.co/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
