import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const tinaCms = {
  id: 'tina-cms',
  name: 'TinaCMS',
  docs: 'https://tina.io/docs/',
  hosts: ['content.tinajs.io', 'identity.tinajs.io'],
  keys: {
    'tina-cms-api-key': {
      name: 'TinaCMS API key',
      shape: [{ hex: 40 }],
      beside: [
        ...tokenNames('tina'),
        { named: '*tina_indexer_token' },
        ...tokenNames('tinacms'),
        { named: '*tinacms_indexer_token' },
        ...tokenNames('tina_cloud'),
        { named: '*tina_cloud_indexer_token' },
        ...tokenNames('tina_search'),
        { named: '*tina_search_indexer_token' },
        { word: 'content.tinajs.io', within: 160 },
      ],
      carriers: [{ header: 'X-API-KEY', value: '{key}' }],
      manual: { page: 'https://tina.io/docs/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes content.',
    },
  },
} as const satisfies Service
