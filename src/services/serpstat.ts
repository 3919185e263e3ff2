import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const serpstat = {
  id: 'serpstat',
  name: 'Serpstat',
  docs: 'https://api-docs.serpstat.com/',
  hosts: ['api.serpstat.com'],
  keys: {
    'serpstat-api-key': {
      name: 'Serpstat API key',
      shape: [{ hex: 32 }],
      beside: [...tokenNames('serpstat'), { word: 'api.serpstat.com', within: 160 }],
      carriers: [{ query: 'token' }],
      manual: {
        page: 'https://api-docs.serpstat.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of look-ups.',
    },
  },
} as const satisfies Service
