import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** Application private keys: RSA in base64 on one line, from `MII` on, as the issuer’s own library has them in its example. */
export const alipay = {
  id: 'alipay',
  name: 'Alipay',
  docs: 'https://global.alipay.com/docs/',
  hosts: ['openapi.alipay.com', 'openapi.alipaydev.com'],
  keys: {
    'alipay-private-key': {
      name: 'Alipay application private key',
      source: 'https://github.com/alipay/alipay-easysdk/blob/0551535fe70232f360e80ad90cc385a58c899087/php/README.md',
      shapes: [
        ['MII', { base64: [400, 3400] }, { oneOf: ['==', '='] }],
        ['MII', { base64: [400, 3400] }],
      ],
      beside: [
        { named: '*alipay_private_key' },
        ...named(
          ['alipay', 'alipay_app', 'alipay_merchant'],
          ['_app_private_key', '_merchant_private_key', '_rsa_private_key', '_rsa2_private_key'],
        ),
        { word: 'openapi.alipay', within: 400 },
      ],
      manual: {
        page: 'https://global.alipay.com/docs/',
        steps: ['Find where the application private key was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
