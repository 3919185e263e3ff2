import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const semrush = {
  id: 'semrush',
  name: 'Semrush',
  docs: 'https://developer.semrush.com/api/',
  hosts: ['api.semrush.com'],
  keys: {
    'semrush-api-key': {
      name: 'Semrush API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('semrush'), { word: 'api.semrush.com', within: 160 }],
      carriers: [{ query: 'key' }],
      manual: {
        page: 'https://developer.semrush.com/api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of look-ups.',
    },
  },
} as const satisfies Service
