import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const bytez = {
  id: 'bytez',
  name: 'Bytez',
  docs: 'https://docs.bytez.com/',
  hosts: ['api.bytez.com'],
  keys: {
    'bytez-api-key': {
      name: 'Bytez API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('bytez'), { word: 'api.bytez.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Key {key}' }],
      manual: { page: 'https://docs.bytez.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
