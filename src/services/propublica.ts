import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 40 letters and digits, as samples look. */
export const propublica = {
  id: 'propublica',
  name: 'ProPublica',
  docs: 'https://projects.propublica.org/api-docs/',
  hosts: ['api.propublica.org'],
  keys: {
    'propublica-api-key': {
      name: 'ProPublica API key',
      shape: [{ base62: 40 }],
      beside: [...apiKeyNames('propublica'), { word: 'api.propublica.org', within: 160 }],
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      manual: {
        page: 'https://projects.propublica.org/api-docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
