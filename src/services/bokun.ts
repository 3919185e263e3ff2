import type { Service } from '../model/service.ts'
import { plainKeyNames, secretNames } from '../model/usual-names.ts'

/** Secret keys: 32 hexadecimal digits, as samples look. */
export const bokun = {
  id: 'bokun',
  name: 'Bókun',
  docs: 'https://bokun.dev/',
  hosts: ['api.bokun.io', 'api.bokuntest.com'],
  keys: {
    'bokun-secret-key': {
      name: 'Bókun secret key',
      shape: [{ hex: 32 }],
      beside: [...secretNames('bokun'), ...plainKeyNames('bokun_secret')],
      manual: { page: 'https://bokun.dev/', steps: ['Find where the secret key was made', 'End it there, and make another'] },
      reach: 'With its key: reads and changes bookings.',
    },
  },
} as const satisfies Service
