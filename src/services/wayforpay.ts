import type { Service } from '../model/service.ts'
import { plainKeyNames, secretNames } from '../model/usual-names.ts'

/** Secret keys: 40 hexadecimal digits, as samples look. */
export const wayforpay = {
  id: 'wayforpay',
  name: 'WayForPay',
  docs: 'https://wiki.wayforpay.com/',
  hosts: ['api.wayforpay.com', 'secure.wayforpay.com'],
  keys: {
    'wayforpay-secret-key': {
      name: 'WayForPay secret key',
      shape: [{ hex: 40 }],
      beside: [...secretNames('wayforpay', 'way_for_pay'), ...plainKeyNames('wayforpay_secret', 'wayforpay_merchant_secret')],
      manual: {
        page: 'https://wiki.wayforpay.com/',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Signs payments and refunds of the merchant.',
    },
  },
} as const satisfies Service
