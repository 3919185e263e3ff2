import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 48 letters and digits, as samples look. */
export const boldsign = {
  id: 'boldsign',
  name: 'BoldSign',
  docs: 'https://developers.boldsign.com/',
  hosts: ['api.boldsign.com'],
  keys: {
    'boldsign-api-key': {
      name: 'BoldSign API key',
      shape: [{ base62: 48 }],
      beside: [...apiKeyNames('boldsign'), { word: 'api.boldsign.com', within: 160 }],
      carriers: [{ header: 'X-API-KEY', value: '{key}' }],
      manual: {
        page: 'https://developers.boldsign.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and sends documents to be signed.',
    },
  },
} as const satisfies Service
