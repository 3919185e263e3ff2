import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const neets = {
  id: 'neets',
  name: 'Neets',
  docs: 'https://docs.neets.ai/',
  hosts: ['api.neets.ai'],
  keys: {
    'neets-api-key': {
      name: 'Neets API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('neets'), { word: 'api.neets.ai', within: 160 }],
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      manual: { page: 'https://docs.neets.ai/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Makes voices and speech at the owner’s cost.',
    },
  },
} as const satisfies Service
