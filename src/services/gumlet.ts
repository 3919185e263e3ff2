import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const gumlet = {
  id: 'gumlet',
  name: 'Gumlet',
  docs: 'https://docs.gumlet.com/',
  hosts: ['api.gumlet.com'],
  keys: {
    'gumlet-api-key': {
      name: 'Gumlet API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('gumlet'), { word: 'api.gumlet.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.gumlet.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Makes or changes media at the owner’s cost.',
    },
  },
} as const satisfies Service
