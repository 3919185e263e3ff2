import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** Activation tokens: 6 capitals and digits, as samples look. */
export const satispay = {
  id: 'satispay',
  name: 'Satispay',
  docs: 'https://developers.satispay.com/',
  hosts: ['authservices.satispay.com', 'staging.authservices.satispay.com'],
  keys: {
    'satispay-activation-token': {
      name: 'Satispay activation token',
      shape: [{ base36upper: 6 }],
      beside: [...tokenNames('satispay_activation')],
      manual: {
        page: 'https://developers.satispay.com/',
        steps: ['Find where the activation token was made', 'End it there, and make another'],
      },
      reach: 'Trades once for keys that take payments.',
    },
  },
} as const satisfies Service
