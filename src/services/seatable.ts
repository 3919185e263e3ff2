import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const seatable = {
  id: 'seatable',
  name: 'SeaTable',
  docs: 'https://api.seatable.io/',
  hosts: ['cloud.seatable.io'],
  keys: {
    'seatable-api-key': {
      name: 'SeaTable API key',
      shape: [{ hex: 40 }],
      beside: [...tokenNames('seatable'), { named: '*seatable_base_token' }, { word: 'cloud.seatable.io', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: { page: 'https://api.seatable.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and writes the databases of the account.',
    },
  },
} as const satisfies Service
