import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 letters and digits, as samples look. */
export const kommunicate = {
  id: 'kommunicate',
  name: 'Kommunicate',
  docs: 'https://docs.kommunicate.io/',
  hosts: ['services.kommunicate.io'],
  keys: {
    'kommunicate-api-key': {
      name: 'Kommunicate API key',
      shape: [{ base62: 32 }],
      beside: [...apiKeyNames('kommunicate'), { word: 'services.kommunicate.io', within: 160 }],
      carriers: [{ header: 'Api-Key', value: '{key}' }],
      manual: {
        page: 'https://docs.kommunicate.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes users and conversations.',
    },
  },
} as const satisfies Service
