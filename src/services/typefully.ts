import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 letters and digits, as samples look. */
export const typefully = {
  id: 'typefully',
  name: 'Typefully',
  docs: 'https://support.typefully.com/en/articles/8718287',
  hosts: ['api.typefully.com'],
  keys: {
    'typefully-api-key': {
      name: 'Typefully API key',
      shape: [{ base62: 32 }],
      beside: [...apiKeyNames('typefully'), { word: 'api.typefully.com', within: 160 }],
      carriers: [{ header: 'X-API-KEY', value: '{key}' }],
      manual: {
        page: 'https://support.typefully.com/en/articles/8718287',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Posts to the connected profiles.',
    },
  },
} as const satisfies Service
