import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 30 letters and digits, as samples look. */
export const sensibo = {
  id: 'sensibo',
  name: 'Sensibo',
  docs: 'https://sensibo.github.io/',
  hosts: ['home.sensibo.com'],
  keys: {
    'sensibo-api-key': {
      name: 'Sensibo API key',
      shape: [{ base62: 30 }],
      beside: [...apiKeyNames('sensibo'), { word: 'home.sensibo.com', within: 160 }],
      carriers: [{ query: 'apiKey' }],
      manual: {
        page: 'https://sensibo.github.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads devices of the owner, and controls them.',
    },
  },
} as const satisfies Service
