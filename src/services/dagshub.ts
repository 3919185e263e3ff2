import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const dagshub = {
  id: 'dagshub',
  name: 'DagsHub',
  docs: 'https://dagshub.com/docs/',
  hosts: ['dagshub.com'],
  keys: {
    'dagshub-api-key': {
      name: 'DagsHub API key',
      shape: [{ hex: 40 }],
      beside: [...tokenNames('dagshub'), { named: '*dagshub_user_token' }, { word: 'dagshub.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://dagshub.com/docs/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and writes repositories and data of its owner.',
    },
  },
} as const satisfies Service
