import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** Access tokens: 40 to 64 letters and digits, as samples look. */
export const alby = {
  id: 'alby',
  name: 'Alby',
  docs: 'https://guides.getalby.com/developer-guide',
  hosts: ['api.getalby.com'],
  keys: {
    'alby-access-token': {
      name: 'Alby access token',
      shapes: [[{ base36upper: [40, 64] }], jsonWebToken],
      beside: [...tokenNames('alby', 'getalby')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://guides.getalby.com/developer-guide',
        steps: ['Find where the access token was made', 'End it there, and make another'],
      },
      reach: 'Reads and makes Lightning invoices, pays where its scopes say so.',
    },
  },
} as const satisfies Service
