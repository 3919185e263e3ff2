import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** Partner keys: `partner_` and 64 letters and digits, as its own example. */
export const tappay = {
  id: 'tappay',
  name: 'TapPay',
  docs: 'https://docs.tappaysdk.com/',
  hosts: ['prod.tappaysdk.com', 'sandbox.tappaysdk.com'],
  keys: {
    'tappay-partner-key': {
      name: 'TapPay partner key',
      source:
        'https://github.com/TapPay/tappay-web-example/blob/34b8a0317e63b82c30be1d4528179dd9c3ec2974/Virtual_Account/README.md',
      shape: ['partner_', { base62: [60, 70] }],
      beside: [...apiKeyNames('tappay'), { named: '*partner_key' }],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://docs.tappaysdk.com/',
        steps: ['Find where the partner key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
