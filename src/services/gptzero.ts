import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const gptzero = {
  id: 'gptzero',
  name: 'GPTZero',
  docs: 'https://gptzero.stoplight.io/',
  hosts: ['api.gptzero.me'],
  keys: {
    'gptzero-api-key': {
      name: 'GPTZero API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('gptzero'), { word: 'api.gptzero.me', within: 160 }],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://gptzero.stoplight.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of checks.',
    },
  },
} as const satisfies Service
