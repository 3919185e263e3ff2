import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: 60 to 140 hexadecimal digits, as samples look. */
export const wassenger = {
  id: 'wassenger',
  name: 'Wassenger',
  docs: 'https://wassenger.com/docs',
  hosts: ['api.wassenger.com'],
  keys: {
    'wassenger-api-token': {
      name: 'Wassenger API token',
      shape: [{ hex: [60, 140] }],
      beside: [...tokenNames('wassenger')],
      carriers: [{ header: 'Token', value: '{key}' }],
      manual: {
        page: 'https://wassenger.com/docs',
        steps: ['Find where the API token was made', 'End it there, and make another'],
      },
      reach: 'Sends and reads messages of the joined numbers.',
    },
  },
} as const satisfies Service
