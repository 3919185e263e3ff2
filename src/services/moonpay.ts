import type { Service } from '../model/service.ts'
import { apiKeyNames, plainKeyNames, secretNames } from '../model/usual-names.ts'

/** Secret keys: `sk_live_` or `sk_test_` and 20 to 64 letters and digits are looked at. */
export const moonpay = {
  id: 'moonpay',
  name: 'MoonPay',
  docs: 'https://dev.moonpay.com/',
  hosts: ['api.moonpay.com'],
  keys: {
    'moonpay-secret-key': {
      name: 'MoonPay secret key',
      shape: [{ oneOf: ['sk_live_', 'sk_test_'] }, { base62: [20, 64] }],
      beside: [...secretNames('moonpay'), ...apiKeyNames('moonpay'), ...plainKeyNames('moonpay_secret')],
      carriers: [{ header: 'Authorization', value: 'Api-Key {key}' }],
      manual: {
        page: 'https://dev.moonpay.com/',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Reads customers’ transactions, signs addresses of the widget.',
    },
  },
} as const satisfies Service
