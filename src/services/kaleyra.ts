import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 34 hexadecimal digits, as samples look. */
export const kaleyra = {
  id: 'kaleyra',
  name: 'Kaleyra',
  docs: 'https://developers.kaleyra.io/',
  hosts: ['api.kaleyra.io'],
  keys: {
    'kaleyra-api-key': {
      name: 'Kaleyra API key',
      shape: [{ hex: 34 }],
      beside: [...apiKeyNames('kaleyra'), { word: 'api.kaleyra.io', within: 160 }],
      carriers: [{ header: 'api-key', value: '{key}' }],
      manual: {
        page: 'https://developers.kaleyra.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends messages at the owner’s cost.',
    },
  },
} as const satisfies Service
