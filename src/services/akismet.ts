import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 12 hexadecimal digits, as samples look. */
export const akismet = {
  id: 'akismet',
  name: 'Akismet',
  docs: 'https://akismet.com/developers/',
  hosts: ['rest.akismet.com'],
  keys: {
    'akismet-api-key': {
      name: 'Akismet API key',
      shape: [{ hex: 12 }],
      beside: [...apiKeyNames('akismet'), { word: 'rest.akismet.com', within: 160 }],
      carriers: [{ query: 'api_key' }],
      manual: {
        page: 'https://akismet.com/developers/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota.',
    },
  },
} as const satisfies Service
