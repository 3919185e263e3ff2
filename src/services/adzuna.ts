import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const adzuna = {
  id: 'adzuna',
  name: 'Adzuna',
  docs: 'https://developer.adzuna.com/',
  hosts: ['api.adzuna.com'],
  keys: {
    'adzuna-api-key': {
      name: 'Adzuna API key',
      shape: [{ hex: 32 }],
      beside: [{ named: '*adzuna_app_key' }, ...apiKeyNames('adzuna'), { word: 'api.adzuna.com', within: 160 }],
      carriers: [{ query: 'app_key' }],
      manual: {
        page: 'https://developer.adzuna.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
