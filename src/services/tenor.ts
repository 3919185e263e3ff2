import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 12 capital letters and digits, as samples look. */
export const tenor = {
  id: 'tenor',
  name: 'Tenor',
  docs: 'https://developers.google.com/tenor/',
  hosts: ['g.tenor.com', 'api.tenor.com'],
  keys: {
    'tenor-api-key': {
      name: 'Tenor API key',
      shape: [{ base36upper: 12 }],
      beside: [...apiKeyNames('tenor'), { word: 'g.tenor.com', within: 160 }],
      carriers: [{ query: 'key' }],
      manual: {
        page: 'https://developers.google.com/tenor/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
