import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `ak_` and 22 letters and digits, or 32 hexadecimal digits, as samples look. */
export const lmnt = {
  id: 'lmnt',
  name: 'LMNT',
  docs: 'https://docs.lmnt.com/',
  hosts: ['api.lmnt.com'],
  keys: {
    'lmnt-api-key': {
      name: 'LMNT API key',
      shapes: [['ak_', { base62: 22 }], [{ hex: 32 }]],
      beside: [...apiKeyNames('lmnt'), { word: 'api.lmnt.com', within: 160 }],
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      manual: { page: 'https://docs.lmnt.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Makes voices and speech at the owner’s cost.',
    },
  },
} as const satisfies Service
