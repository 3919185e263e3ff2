import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const gumloop = {
  id: 'gumloop',
  name: 'Gumloop',
  docs: 'https://docs.gumloop.com/',
  hosts: ['api.gumloop.com'],
  keys: {
    'gumloop-api-key': {
      name: 'Gumloop API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('gumloop'), { word: 'api.gumloop.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { query: 'api_key' }],
      manual: { page: 'https://docs.gumloop.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Runs agents at the owner’s cost, with what they are connected to.',
    },
  },
} as const satisfies Service
