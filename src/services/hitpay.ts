import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const hitpay = {
  id: 'hitpay',
  name: 'HitPay',
  docs: 'https://docs.hitpayapp.com/',
  hosts: ['api.hit-pay.com', 'api.sandbox.hit-pay.com'],
  keys: {
    'hitpay-api-key': {
      name: 'HitPay API key',
      shape: [{ hex: 64 }],
      beside: [...apiKeyNames('hitpay'), { word: 'api.hit-pay.com', within: 160 }],
      carriers: [{ header: 'X-BUSINESS-API-KEY', value: '{key}' }],
      manual: {
        page: 'https://docs.hitpayapp.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
