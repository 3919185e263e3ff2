import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const mlsGrid = {
  id: 'mls-grid',
  name: 'MLS Grid',
  docs: 'https://docs.mlsgrid.com/',
  hosts: ['api.mlsgrid.com'],
  keys: {
    'mls-grid-api-key': {
      name: 'MLS Grid API key',
      shape: [{ hex: 40 }],
      beside: [...tokenNames('mlsgrid'), { word: 'api.mlsgrid.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.mlsgrid.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads houses and what is known of them, at the owner’s cost.',
    },
  },
} as const satisfies Service
