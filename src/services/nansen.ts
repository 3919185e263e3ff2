import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 letters and digits, as samples look. */
export const nansen = {
  id: 'nansen',
  name: 'Nansen',
  docs: 'https://docs.nansen.ai/',
  hosts: ['api.nansen.ai'],
  keys: {
    'nansen-api-key': {
      name: 'Nansen API key',
      shape: [{ base62: 32 }],
      beside: [...apiKeyNames('nansen'), { word: 'api.nansen.ai', within: 160 }],
      carriers: [{ header: 'apiKey', value: '{key}' }],
      manual: { page: 'https://docs.nansen.ai/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
