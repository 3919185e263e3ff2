import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API secrets: 64 hexadecimal digits, as samples look. */
export const coindcx = {
  id: 'coindcx',
  name: 'CoinDCX',
  docs: 'https://docs.coindcx.com/',
  hosts: ['api.coindcx.com'],
  keys: {
    'coindcx-api-secret': {
      name: 'CoinDCX API secret',
      shape: [{ hex: 64 }],
      beside: [...secretNames('coindcx'), { word: 'api.coindcx.com', within: 160 }],
      manual: {
        page: 'https://docs.coindcx.com/',
        steps: ['Find where the API secret was made', 'End it there, and make another'],
      },
      reach: 'Trades with the owner’s money, as far as its rights go.',
    },
  },
} as const satisfies Service
