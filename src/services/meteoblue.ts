import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 16 letters and digits, as samples look. */
export const meteoblue = {
  id: 'meteoblue',
  name: 'meteoblue',
  docs: 'https://docs.meteoblue.com/',
  hosts: ['my.meteoblue.com'],
  keys: {
    'meteoblue-api-key': {
      name: 'meteoblue API key',
      shape: [{ base62: 16 }],
      beside: [...apiKeyNames('meteoblue'), { word: 'my.meteoblue.com', within: 160 }],
      carriers: [{ query: 'apikey' }],
      manual: {
        page: 'https://docs.meteoblue.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
