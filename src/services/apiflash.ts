import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const apiflash = {
  id: 'apiflash',
  name: 'ApiFlash',
  docs: 'https://apiflash.com/documentation',
  hosts: ['api.apiflash.com'],
  keys: {
    'apiflash-api-key': {
      name: 'ApiFlash API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('apiflash'), { word: 'api.apiflash.com', within: 160 }],
      carriers: [{ query: 'access_key' }],
      manual: {
        page: 'https://apiflash.com/documentation',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Makes or changes media at the owner’s cost.',
    },
  },
} as const satisfies Service
