import type { Service } from '../model/service.ts'

/** Secret keys: 16 letters and digits, as samples look. */
export const paytr = {
  id: 'paytr',
  name: 'PayTR',
  docs: 'https://dev.paytr.com/en',
  hosts: ['www.paytr.com'],
  keys: {
    'paytr-secret-key': {
      name: 'PayTR secret key',
      shape: [{ base62: 16 }],
      beside: [
        { named: '*paytr_merchant_key' },
        { named: '*paytr_merchant_salt' },
        { named: '*paytr_key' },
        { named: '*paytr_salt' },
        { word: 'www.paytr.com', within: 160 },
      ],
      manual: {
        page: 'https://dev.paytr.com/en',
        steps: ['Find where the secret key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
