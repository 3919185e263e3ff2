import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API secrets: no page says how long; 80 to 90 characters of URL-safe base64 are looked at. */
export const phemex = {
  id: 'phemex',
  name: 'Phemex',
  docs: 'https://phemex-docs.github.io/',
  hosts: ['api.phemex.com', 'testnet-api.phemex.com'],
  keys: {
    'phemex-api-secret': {
      name: 'Phemex API secret',
      shape: [{ base64url: [80, 90] }],
      beside: secretNames('phemex'),
      manual: {
        page: 'https://phemex-docs.github.io/',
        steps: ['Find where the API secret was made', 'End it there, and make another'],
      },
      reach: 'Trades with the owner’s money, as far as its rights go.',
    },
  },
} as const satisfies Service
