import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 8 hexadecimal digits, as samples look. */
export const omdb = {
  id: 'omdb',
  name: 'OMDb',
  docs: 'https://www.omdbapi.com/',
  hosts: ['www.omdbapi.com', 'omdbapi.com', 'img.omdbapi.com'],
  keys: {
    'omdb-api-key': {
      name: 'OMDb API key',
      shape: [{ hex: 8 }],
      beside: [...apiKeyNames('omdb', 'omdbapi')],
      carriers: [{ query: 'apikey' }],
      access: 'read',
      manual: { page: 'https://www.omdbapi.com/', steps: ['Find where the key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
