import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 16 characters of URL-safe base64, `.` and 48 more, as a sample looks. */
export const dodoPayments = {
  id: 'dodo-payments',
  name: 'Dodo Payments',
  docs: 'https://docs.dodopayments.com/api-reference/introduction',
  hosts: ['live.dodopayments.com', 'test.dodopayments.com'],
  keys: {
    'dodo-payments-api-key': {
      name: 'Dodo Payments API key',
      shape: [{ base64url: 16 }, '.', { base64url: 48 }],
      beside: [...apiKeyNames('dodo_payments', 'dodopayments', 'dodo'), { word: 'dodopayments.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.dodopayments.com/api-reference/introduction',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Takes money, and reads customers and subscriptions.',
    },
  },
} as const satisfies Service
