import type { Service } from '../model/service.ts'
import { plainKeyNames, secretNames } from '../model/usual-names.ts'

/** Secret keys: 32 hexadecimal digits, as samples look. */
export const buckaroo = {
  id: 'buckaroo',
  name: 'Buckaroo',
  docs: 'https://docs.buckaroo.io/',
  hosts: ['checkout.buckaroo.nl', 'testcheckout.buckaroo.nl'],
  keys: {
    'buckaroo-secret-key': {
      name: 'Buckaroo secret key',
      shapes: [[{ hexUpper: 32 }], [{ hex: 32 }]],
      beside: [...secretNames('buckaroo'), ...plainKeyNames('buckaroo_secret')],
      manual: {
        page: 'https://docs.buckaroo.io/',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Signs payments and refunds of the shop.',
    },
  },
} as const satisfies Service
