import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** Secret keys: no page says how long; 60 to 120 hexadecimal digits are looked at. */
export const ebanx = {
  id: 'ebanx',
  name: 'EBANX',
  docs: 'https://developer.ebanx.com/',
  hosts: ['api.ebanxpay.com', 'sandbox.ebanxpay.com'],
  keys: {
    'ebanx-secret-key': {
      name: 'EBANX secret key',
      shape: [{ hex: [60, 120] }],
      beside: [{ named: '*ebanx_integration_key' }, ...apiKeyNames('ebanx')],
      manual: {
        page: 'https://developer.ebanx.com/',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
