import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** Access tokens: 40 to 64 characters of base64, as samples look. */
export const unipile = {
  id: 'unipile',
  name: 'Unipile',
  docs: 'https://developer.unipile.com/docs/getting-started',
  hosts: ['*.unipile.com'],
  keys: {
    'unipile-access-token': {
      name: 'Unipile access token',
      shape: [{ base64: [40, 64] }],
      beside: [...tokenNames('unipile')],
      carriers: [{ header: 'X-API-KEY', value: '{key}' }],
      manual: {
        page: 'https://developer.unipile.com/docs/getting-started',
        steps: ['Find where the access token was made', 'End it there, and make another'],
      },
      reach: 'Reads and writes the messages of accounts that are joined.',
    },
  },
} as const satisfies Service
