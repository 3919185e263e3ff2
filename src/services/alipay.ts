import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** Application private keys: `MII` and 400 to 3400 characters of base64, as samples look. */
export const alipay = {
  id: 'alipay',
  name: 'Alipay',
  docs: 'https://global.alipay.com/docs/',
  hosts: ['openapi.alipay.com', 'openapi.alipaydev.com'],
  keys: {
    'alipay-private-key': {
      name: 'Alipay application private key',
      shape: ['MII', { base64: [400, 3400] }],
      beside: [
        { named: '*alipay_private_key' },
        ...named(
          ['alipay', 'alipay_app', 'alipay_merchant'],
          ['_app_private_key', '_merchant_private_key', '_rsa_private_key', '_rsa2_private_key'],
        ),
      ],
      manual: {
        page: 'https://global.alipay.com/docs/',
        steps: ['Find where the application private key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
