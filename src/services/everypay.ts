import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API secrets: 32 hexadecimal digits, as samples look. */
export const everypay = {
  id: 'everypay',
  name: 'EveryPay',
  docs: 'https://support.every-pay.com/',
  hosts: ['pay.every-pay.eu', 'api.everypay.gr'],
  keys: {
    'everypay-api-secret': {
      name: 'EveryPay API secret',
      shape: [{ hex: 32 }],
      beside: [...secretNames('everypay', 'every_pay')],
      manual: {
        page: 'https://support.every-pay.com/',
        steps: ['Find where the API secret was made', 'End it there, and make another'],
      },
      reach: 'With its name: takes and refunds payments.',
    },
  },
} as const satisfies Service
