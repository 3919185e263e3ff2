import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const pdflayer = {
  id: 'pdflayer',
  name: 'pdflayer',
  docs: 'https://pdflayer.com/documentation',
  hosts: ['api.pdflayer.com'],
  keys: {
    'pdflayer-api-key': {
      name: 'pdflayer API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('pdflayer'), { word: 'api.pdflayer.com', within: 160 }],
      carriers: [{ query: 'access_key' }],
      manual: {
        page: 'https://pdflayer.com/documentation',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Makes documents at the owner’s cost.',
    },
  },
} as const satisfies Service
