import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: 64 hexadecimal digits, as samples look. */
export const webshipper = {
  id: 'webshipper',
  name: 'Webshipper',
  docs: 'https://docs.webshipper.io/',
  hosts: ['*.api.webshipper.io'],
  keys: {
    'webshipper-api-token': {
      name: 'Webshipper API token',
      shape: [{ hex: 64 }],
      beside: [...tokenNames('webshipper')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.webshipper.io/',
        steps: ['Find where the API token was made', 'End it there, and make another'],
      },
      reach: 'Makes shipments and reads orders.',
    },
  },
} as const satisfies Service
