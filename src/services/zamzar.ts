import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const zamzar = {
  id: 'zamzar',
  name: 'Zamzar',
  docs: 'https://developers.zamzar.com/',
  hosts: ['api.zamzar.com', 'sandbox.zamzar.com'],
  keys: {
    'zamzar-api-key': {
      name: 'Zamzar API key',
      shape: [{ hex: 40 }],
      beside: [...apiKeyNames('zamzar'), { word: 'api.zamzar.com', within: 160 }],
      carriers: [{ basic: '{key}:' }],
      manual: {
        page: 'https://developers.zamzar.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Makes documents at the owner’s cost.',
    },
  },
} as const satisfies Service
