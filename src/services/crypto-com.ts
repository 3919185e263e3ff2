import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API secrets: `cxakp_` and 20 to 30 letters and digits, as samples look. */
export const cryptoCom = {
  id: 'crypto-com',
  name: 'Crypto.com Exchange',
  docs: 'https://exchange-docs.crypto.com/',
  hosts: ['api.crypto.com'],
  keys: {
    'crypto-com-api-secret': {
      name: 'Crypto.com Exchange API secret',
      shape: ['cxakp_', { base62: [20, 30] }],
      alone: true,
      beside: secretNames('crypto_com', 'cdc'),
      manual: {
        page: 'https://exchange-docs.crypto.com/',
        steps: ['Find where the API secret was made', 'End it there, and make another'],
      },
      reach: 'Trades with the owner’s money, as far as its rights go.',
    },
  },
} as const satisfies Service
