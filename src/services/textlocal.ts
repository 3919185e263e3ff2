import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 11 letters and digits, `-` and 30 to 32 more; those of the Indian service may be 32 bytes of base64. As samples look. */
export const textlocal = {
  id: 'textlocal',
  name: 'Textlocal',
  docs: 'https://api.textlocal.in/docs/',
  hosts: ['api.textlocal.in', 'api.txtlocal.com'],
  keys: {
    'textlocal-api-key': {
      name: 'Textlocal API key',
      shapes: [
        [{ base62: 11 }, '-', { base62: [30, 32] }],
        [{ base64: 43 }, '='],
      ],
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
