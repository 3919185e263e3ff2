import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 11 letters and digits, `-` and 32 letters and digits, as samples look. */
export const textlocal = {
  id: 'textlocal',
  name: 'Textlocal',
  docs: 'https://api.textlocal.in/docs/',
  hosts: ['api.textlocal.in', 'api.txtlocal.com'],
  keys: {
    'textlocal-api-key': {
      name: 'Textlocal API key',
      shape: [{ base62: 11 }, '-', { base62: 32 }],
      beside: [...apiKeyNames('textlocal', 'txtlocal'), { word: 'api.textlocal.in', within: 160 }],
      carriers: [{ query: 'apikey' }],
      manual: {
        page: 'https://api.textlocal.in/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends messages at the owner’s cost.',
    },
  },
} as const satisfies Service
