import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const aisensy = {
  id: 'aisensy',
  name: 'AiSensy',
  docs: 'https://wiki.aisensy.com/',
  hosts: ['backend.aisensy.com'],
  keys: {
    'aisensy-api-key': {
      name: 'AiSensy API key',
      shape: jsonWebToken,
      check: 'jwt',
      beside: [...apiKeyNames('aisensy')],
      manual: { page: 'https://wiki.aisensy.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Sends messages in campaigns.',
    },
  },
} as const satisfies Service
