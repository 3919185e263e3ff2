import type { Service } from '../model/service.ts'
import { plainKeyNames, secretNames } from '../model/usual-names.ts'

/** Merchant secrets: 16 to 80 letters and digits are looked at; no page says how many. */
export const paytrail = {
  id: 'paytrail',
  name: 'Paytrail',
  docs: 'https://docs.paytrail.com/',
  hosts: ['services.paytrail.com'],
  keys: {
    'paytrail-merchant-secret': {
      name: 'Paytrail merchant secret',
      shapes: [[{ upper: [16, 40] }], [{ base62: [16, 80] }]],
      beside: [...secretNames('paytrail', 'paytrail_merchant'), ...plainKeyNames('paytrail_secret')],
      manual: {
        page: 'https://docs.paytrail.com/',
        steps: ['Find where the merchant secret was made', 'End it there, and make another'],
      },
      reach: 'Signs payments and refunds of the shop.',
    },
  },
} as const satisfies Service
