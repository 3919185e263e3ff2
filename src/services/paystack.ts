import type { Service } from '../model/service.ts'

/** Secret keys. The page gives the prefixes; 40 hex digits are what samples have, which also tells them from Stripe’s. */
export const paystack = {
  id: 'paystack',
  name: 'Paystack',
  docs: 'https://paystack.com/docs/api/authentication/',
  hosts: ['api.paystack.co'],
  keys: {
    'paystack-secret-key': {
      name: 'Paystack secret key',
      source: 'https://paystack.com/docs/api/authentication/',
      shape: ['sk_live_', { hex: 40 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'full',
      manual: {
        page: 'https://dashboard.paystack.com/#/settings/developers',
        steps: ['Settings, API Keys & Webhooks', 'Generate a new secret key: the old one ends'],
      },
      reach: 'Charges, refunds and transfers money of the merchant.',
    },
    'paystack-test-secret-key': {
      name: 'Paystack test secret key',
      source: 'https://paystack.com/docs/api/authentication/',
      shape: ['sk_test_', { hex: 40 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://dashboard.paystack.com/#/settings/developers',
        steps: ['Settings, API Keys & Webhooks', 'Generate a new test secret key'],
      },
      reach: 'Reads and changes test data; moves no money.',
    },
  },
} as const satisfies Service
