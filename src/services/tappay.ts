import type { Service } from '../model/service.ts'

/** Partner keys: `partner_` and 60 to 70 letters and digits, as samples look. */
export const tappay = {
  id: 'tappay',
  name: 'TapPay',
  docs: 'https://docs.tappaysdk.com/',
  hosts: ['prod.tappaysdk.com', 'sandbox.tappaysdk.com'],
  keys: {
    'tappay-partner-key': {
      name: 'TapPay partner key',
      shape: ['partner_', { base62: [60, 70] }],
      beside: [
        { named: '*tappay_api_key' },
        { named: '*tappay_key' },
        { named: '*tappay_token' },
        { named: '*tappay_api_token' },
        { named: '*tappay_access_token' },
        { named: '*tappay_secret' },
        { named: '*tappay_api_secret' },
        { named: '*tappay_access_key' },
        { named: '*partner_key' },
      ],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://docs.tappaysdk.com/',
        steps: ['Find where the partner key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
