import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const niutrans = {
  id: 'niutrans',
  name: 'NiuTrans',
  docs: 'https://niutrans.com/documents/',
  hosts: ['api.niutrans.com'],
  keys: {
    'niutrans-api-key': {
      name: 'NiuTrans API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('niutrans'), { word: 'api.niutrans.com', within: 160 }],
      manual: {
        page: 'https://niutrans.com/documents/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and writes translations.',
    },
  },
} as const satisfies Service
