import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const aisstream = {
  id: 'aisstream',
  name: 'aisstream.io',
  docs: 'https://aisstream.io/documentation',
  hosts: ['stream.aisstream.io'],
  keys: {
    'aisstream-api-key': {
      name: 'aisstream.io API key',
      shape: [{ hex: 40 }],
      beside: [...apiKeyNames('aisstream'), { word: 'stream.aisstream.io', within: 160 }],
      manual: {
        page: 'https://aisstream.io/documentation',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of look-ups.',
    },
  },
} as const satisfies Service
