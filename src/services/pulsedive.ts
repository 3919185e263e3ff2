import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const pulsedive = {
  id: 'pulsedive',
  name: 'Pulsedive',
  docs: 'https://pulsedive.com/api/',
  hosts: ['pulsedive.com'],
  keys: {
    'pulsedive-api-key': {
      name: 'Pulsedive API key',
      shape: [{ hex: 64 }],
      beside: [...apiKeyNames('pulsedive'), { word: 'pulsedive.com', within: 160 }],
      carriers: [{ query: 'key' }],
      manual: {
        page: 'https://pulsedive.com/api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what is known of the owner’s security, as far as its rights go.',
    },
  },
} as const satisfies Service
