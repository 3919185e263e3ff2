import type { Service } from '../model/service.ts'
import { apiKeyNames, secretNames } from '../model/usual-names.ts'

/** Secret keys: `sprod_` or `stest_` and 24 letters and digits, as samples look. */
export const stancer = {
  id: 'stancer',
  name: 'Stancer',
  docs: 'https://www.stancer.com/documentation/api/',
  hosts: ['api.stancer.com'],
  keys: {
    'stancer-secret-key': {
      name: 'Stancer secret key',
      shape: [{ oneOf: ['sprod_', 'stest_'] }, { base62: 24 }],
      beside: [...secretNames('stancer'), ...apiKeyNames('stancer', 'stancer_private')],
      carriers: [{ basic: '{key}:' }],
      access: 'full',
      manual: {
        page: 'https://www.stancer.com/documentation/api/',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments.',
    },
  },
} as const satisfies Service
