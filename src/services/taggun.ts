import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const taggun = {
  id: 'taggun',
  name: 'Taggun',
  docs: 'https://developers.taggun.io/',
  hosts: ['api.taggun.io'],
  keys: {
    'taggun-api-key': {
      name: 'Taggun API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('taggun'), { word: 'api.taggun.io', within: 160 }],
      carriers: [{ header: 'apikey', value: '{key}' }],
      manual: {
        page: 'https://developers.taggun.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads receipts at the owner’s cost.',
    },
  },
} as const satisfies Service
