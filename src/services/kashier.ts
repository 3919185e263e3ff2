import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** Secret keys: 32 hexadecimal digits, `$` and 96 hexadecimal digits, as samples look. */
export const kashier = {
  id: 'kashier',
  name: 'Kashier',
  docs: 'https://developers.kashier.io/',
  hosts: ['api.kashier.io', 'fep.kashier.io'],
  keys: {
    'kashier-secret-key': {
      name: 'Kashier secret key',
      shape: [{ hex: 32 }, '$', { hex: 96 }],
      beside: [
        ...secretNames('kashier'),
        { named: '*kashier_api_key' },
        { named: '*kashier_key' },
        { named: '*kashier_token' },
        { named: '*kashier_api_token' },
        { named: '*kashier_access_token' },
        { named: '*kashier_access_key' },
        { word: 'api.kashier.io', within: 160 },
      ],
      manual: {
        page: 'https://developers.kashier.io/',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
