import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 18 to 26 hexadecimal digits, of which the first are no letters, `.` and 8 digits, as samples look. */
export const cinetpay = {
  id: 'cinetpay',
  name: 'CinetPay',
  docs: 'https://docs.cinetpay.com/api/1.0-en/checkout/initialisation',
  hosts: ['api-checkout.cinetpay.com', 'api.cinetpay.com'],
  keys: {
    'cinetpay-api-key': {
      name: 'CinetPay API key',
      shape: [{ hex: [18, 26] }, '.', { digit: 8 }],
      beside: [...apiKeyNames('cinetpay', 'cinet_pay'), { word: 'cinetpay.com', within: 160 }],
      access: 'write',
      manual: {
        page: 'https://docs.cinetpay.com/api/1.0-en/checkout/initialisation',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Takes money in the name of the merchant, and reads its transactions.',
    },
  },
} as const satisfies Service
