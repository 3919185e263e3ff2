import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 40 letters and digits, as samples look. */
export const watchmode = {
  id: 'watchmode',
  name: 'Watchmode',
  docs: 'https://api.watchmode.com/docs/',
  hosts: ['api.watchmode.com'],
  keys: {
    'watchmode-api-key': {
      name: 'Watchmode API key',
      shape: [{ base62: 40 }],
      beside: [...apiKeyNames('watchmode')],
      carriers: [{ query: 'apiKey' }],
      manual: {
        page: 'https://api.watchmode.com/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls.',
    },
  },
} as const satisfies Service
