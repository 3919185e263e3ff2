import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 44 to 60 characters of base64 are looked at. */
export const intrinio = {
  id: 'intrinio',
  name: 'Intrinio',
  docs: 'https://docs.intrinio.com/',
  hosts: ['api-v2.intrinio.com'],
  keys: {
    'intrinio-api-key': {
      name: 'Intrinio API key',
      shape: [{ base64: [44, 60] }],
      beside: apiKeyNames('intrinio'),
      carriers: [{ query: 'api_key' }],
      manual: {
        page: 'https://docs.intrinio.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
