import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `a_` and 128 letters and digits, as samples look. */
export const lingvanex = {
  id: 'lingvanex',
  name: 'Lingvanex',
  docs: 'https://docs.lingvanex.com/',
  hosts: ['api-b2b.backenster.com', 'api-gl.lingvanex.com'],
  keys: {
    'lingvanex-api-key': {
      name: 'Lingvanex API key',
      shape: ['a_', { base62: 128 }],
      beside: [...apiKeyNames('lingvanex'), { word: 'api-b2b.backenster.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: {
        page: 'https://docs.lingvanex.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and writes translations.',
    },
  },
} as const satisfies Service
