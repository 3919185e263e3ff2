import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 25 small letters and digits, as samples look. */
export const pipl = {
  id: 'pipl',
  name: 'Pipl',
  docs: 'https://docs.pipl.com/',
  hosts: ['api.pipl.com'],
  keys: {
    'pipl-api-key': {
      name: 'Pipl API key',
      shape: [{ base36: 25 }],
      beside: [...apiKeyNames('pipl', 'pipl_search'), { word: 'api.pipl.com', within: 160 }],
      carriers: [{ query: 'key' }],
      manual: { page: 'https://docs.pipl.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
