import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 25 small letters and digits, as samples look. */
export const goldsky = {
  id: 'goldsky',
  name: 'Goldsky',
  docs: 'https://docs.goldsky.com/',
  hosts: ['api.goldsky.com'],
  keys: {
    'goldsky-api-key': {
      name: 'Goldsky API key',
      shape: [{ base36: 25 }],
      beside: [...tokenNames('goldsky'), { word: 'api.goldsky.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.goldsky.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
