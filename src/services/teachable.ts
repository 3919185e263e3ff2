import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 letters and digits, as samples look. */
export const teachable = {
  id: 'teachable',
  name: 'Teachable',
  docs: 'https://docs.teachable.com/',
  hosts: ['developers.teachable.com'],
  keys: {
    'teachable-api-key': {
      name: 'Teachable API key',
      shape: [{ base62: 32 }],
      beside: [...apiKeyNames('teachable'), { word: 'developers.teachable.com', within: 160 }],
      carriers: [{ header: 'apiKey', value: '{key}' }],
      manual: {
        page: 'https://docs.teachable.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes customers, invoices and payments.',
    },
  },
} as const satisfies Service
