import type { Service } from '../model/service.ts'
import { apiKeyNames, plainKeyNames } from '../model/usual-names.ts'

/** Merchant keys: 40 hexadecimal digits are looked at; no page says how many. */
export const dragonpay = {
  id: 'dragonpay',
  name: 'Dragonpay',
  docs: 'https://www.dragonpay.ph/',
  hosts: ['gw.dragonpay.ph', 'test.dragonpay.ph'],
  keys: {
    'dragonpay-merchant-key': {
      name: 'Dragonpay merchant key',
      shape: [{ hex: 40 }],
      beside: [...apiKeyNames('dragonpay', 'dragonpay_merchant'), ...plainKeyNames('dragonpay_secret')],
      manual: {
        page: 'https://www.dragonpay.ph/',
        steps: ['Find where the merchant key was made', 'End it there, and make another'],
      },
      reach: 'Asks for payments in the merchant’s name.',
    },
  },
} as const satisfies Service
