import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 96 hexadecimal digits, as samples look. */
export const creatomate = {
  id: 'creatomate',
  name: 'Creatomate',
  docs: 'https://creatomate.com/docs/api/',
  hosts: ['api.creatomate.com'],
  keys: {
    'creatomate-api-key': {
      name: 'Creatomate API key',
      shape: [{ hex: 96 }],
      beside: [...apiKeyNames('creatomate'), { word: 'api.creatomate.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://creatomate.com/docs/api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Makes images and films at the owner’s cost.',
    },
  },
} as const satisfies Service
