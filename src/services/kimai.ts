import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: 25 hexadecimal digits, as samples look. */
export const kimai = {
  id: 'kimai',
  name: 'Kimai',
  docs: 'https://www.kimai.org/documentation/rest-api.html',
  hosts: ['*.kimai.cloud'],
  selfHosted: true,
  keys: {
    'kimai-token': {
      name: 'Kimai API token',
      shape: [{ hex: 25 }],
      beside: tokenNames('kimai'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.kimai.org/documentation/rest-api.html',
        steps: ['Find where the API token was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes times, as its user may.',
    },
  },
} as const satisfies Service
