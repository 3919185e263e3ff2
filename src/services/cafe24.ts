import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** Client secrets: 22 letters and digits, as samples look. */
export const cafe24 = {
  id: 'cafe24',
  name: 'Cafe24',
  docs: 'https://developers.cafe24.com/docs/en/api/',
  hosts: ['*.cafe24api.com'],
  keys: {
    'cafe24-client-secret': {
      name: 'Cafe24 client secret',
      shape: [{ base62: 22 }],
      beside: [...secretNames('cafe24')],
      manual: {
        page: 'https://developers.cafe24.com/docs/en/api/',
        steps: ['Find where the client secret was made', 'End it there, and make another'],
      },
      reach: 'With a shop’s consent: manages its goods and orders.',
    },
  },
} as const satisfies Service
