import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits in upper case, as samples look. */
export const tripadvisor = {
  id: 'tripadvisor',
  name: 'Tripadvisor',
  docs: 'https://tripadvisor-content-api.readme.io/',
  hosts: ['api.content.tripadvisor.com'],
  keys: {
    'tripadvisor-api-key': {
      name: 'Tripadvisor API key',
      shape: [{ hexUpper: 32 }],
      beside: [...apiKeyNames('tripadvisor'), { word: 'api.content.tripadvisor.com', within: 160 }],
      carriers: [{ query: 'key' }],
      manual: {
        page: 'https://tripadvisor-content-api.readme.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
