import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 22 characters of URL-safe base64, as samples look. */
export const transistorFm = {
  id: 'transistor-fm',
  name: 'Transistor.fm',
  docs: 'https://developers.transistor.fm/',
  hosts: ['api.transistor.fm'],
  keys: {
    'transistor-fm-api-key': {
      name: 'Transistor.fm API key',
      shape: [{ base64url: 22 }],
      beside: [...apiKeyNames('transistor_fm', 'transistor'), { word: 'api.transistor.fm', within: 160 }],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://developers.transistor.fm/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes podcasts of its owner.',
    },
  },
} as const satisfies Service
