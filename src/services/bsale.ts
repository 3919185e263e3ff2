import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** Access tokens: 40 hexadecimal digits, as samples look. */
export const bsale = {
  id: 'bsale',
  name: 'Bsale',
  docs: 'https://docs.bsale.dev/',
  hosts: ['api.bsale.io', 'api.bsale.cl'],
  keys: {
    'bsale-access-token': {
      name: 'Bsale access token',
      shape: [{ hex: 40 }],
      beside: [...tokenNames('bsale')],
      carriers: [{ header: 'access_token', value: '{key}' }],
      manual: {
        page: 'https://docs.bsale.dev/',
        steps: ['Find where the access token was made', 'End it there, and make another'],
      },
      reach: 'Issues documents, reads and changes stock.',
    },
  },
} as const satisfies Service
