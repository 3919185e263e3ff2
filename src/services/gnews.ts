import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const gnews = {
  id: 'gnews',
  name: 'Gnews',
  docs: 'https://gnews.io/docs/v4',
  hosts: ['gnews.io'],
  keys: {
    'gnews-api-key': {
      name: 'Gnews API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('gnews', 'gnews_io'), { word: 'gnews.io/api', within: 160 }],
      carriers: [{ query: 'apikey' }, { query: 'token' }, { header: 'X-Api-Key', value: '{key}' }],
      access: 'read',
      manual: { page: 'https://gnews.io/docs/v4', steps: ['Find where the key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
