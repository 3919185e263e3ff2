import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: 40 hexadecimal digits, as samples look. */
export const landbot = {
  id: 'landbot',
  name: 'Landbot',
  docs: 'https://api.landbot.io/',
  hosts: ['api.landbot.io'],
  keys: {
    'landbot-api-token': {
      name: 'Landbot API token',
      shape: [{ hex: 40 }],
      beside: [...tokenNames('landbot')],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: { page: 'https://api.landbot.io/', steps: ['Find where the API token was made', 'End it there, and make another'] },
      reach: 'Reads customers and writes to them.',
    },
  },
} as const satisfies Service
