import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: 32 hexadecimal digits, as samples look. */
export const openprovider = {
  id: 'openprovider',
  name: 'Openprovider',
  docs: 'https://docs.openprovider.com/',
  hosts: ['api.openprovider.eu'],
  keys: {
    'openprovider-token': {
      name: 'Openprovider API token',
      shape: [{ hex: 32 }],
      beside: [
        ...tokenNames('openprovider'),
        { named: '*openprovider_password_hash' },
        { word: 'api.openprovider.eu', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.openprovider.com/',
        steps: ['Find where the API token was made', 'End it there, and make another'],
      },
      reach: 'Changes DNS records and domains of the account.',
    },
  },
} as const satisfies Service
