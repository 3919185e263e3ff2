import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const apivoid = {
  id: 'apivoid',
  name: 'APIVoid',
  docs: 'https://docs.apivoid.com/',
  hosts: ['api.apivoid.com', 'endpoint.apivoid.com'],
  keys: {
    'apivoid-api-key': {
      name: 'APIVoid API key',
      shape: [{ hex: 40 }],
      beside: [...apiKeyNames('apivoid'), { word: 'api.apivoid.com', within: 160 }],
      carriers: [{ query: 'key' }],
      manual: { page: 'https://docs.apivoid.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
