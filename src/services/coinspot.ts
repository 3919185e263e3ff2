import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API secrets: no page says how long; 64 to 80 capital letters and digits are looked at. */
export const coinspot = {
  id: 'coinspot',
  name: 'CoinSpot',
  docs: 'https://www.coinspot.com.au/v2/api',
  hosts: ['www.coinspot.com.au'],
  keys: {
    'coinspot-api-secret': {
      name: 'CoinSpot API secret',
      shape: [{ base36upper: [64, 80] }],
      beside: secretNames('coinspot'),
      manual: {
        page: 'https://www.coinspot.com.au/v2/api',
        steps: ['Find where the API secret was made', 'End it there, and make another'],
      },
      reach: 'Trades with the owner’s money, as far as its rights go.',
    },
  },
} as const satisfies Service
