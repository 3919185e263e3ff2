import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const moz = {
  id: 'moz',
  name: 'Moz',
  docs: 'https://moz.com/api/docs',
  hosts: ['lsapi.seomoz.com', 'api.moz.com'],
  keys: {
    'moz-api-key': {
      name: 'Moz API key',
      shape: [{ hex: 32 }],
      beside: [...secretNames('moz', 'mozscape', 'seomoz', 'linkscape'), { word: 'lsapi.seomoz.com', within: 160 }],
      manual: { page: 'https://moz.com/api/docs', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota of look-ups.',
    },
  },
} as const satisfies Service
