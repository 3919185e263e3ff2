import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** Private keys: `priv_` and 32 hexadecimal digits, as samples look. */
export const frisbii = {
  id: 'frisbii',
  name: 'Frisbii Pay',
  docs: 'https://docs.frisbii.com/',
  hosts: ['api.reepay.com', 'checkout-api.reepay.com', 'api.frisbii.com'],
  keys: {
    'frisbii-private-key': {
      name: 'Frisbii Pay private key',
      shape: ['priv_', { hex: 32 }],
      beside: [...apiKeyNames('reepay', 'frisbii', 'reepay_private', 'frisbii_private')],
      carriers: [{ basic: '{key}:' }],
      access: 'full',
      manual: {
        page: 'https://docs.frisbii.com/',
        steps: ['Find where the private key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, reads customers.',
    },
  },
} as const satisfies Service
