import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const textbelt = {
  id: 'textbelt',
  name: 'Textbelt',
  docs: 'https://docs.textbelt.com/',
  hosts: ['textbelt.com'],
  keys: {
    'textbelt-api-key': {
      name: 'Textbelt API key',
      shape: [{ hex: 40 }],
      beside: [...apiKeyNames('textbelt'), { word: 'textbelt.com', within: 160 }],
      manual: {
        page: 'https://docs.textbelt.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends messages at the owner’s cost.',
    },
  },
} as const satisfies Service
