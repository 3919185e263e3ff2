import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API secrets: 64 letters and digits, as samples look. */
export const coinsPh = {
  id: 'coins-ph',
  name: 'Coins.ph',
  docs: 'https://docs.coins.ph/',
  hosts: ['api.pro.coins.ph'],
  keys: {
    'coins-ph-api-secret': {
      name: 'Coins.ph API secret',
      shape: [{ base62: 64 }],
      beside: [...secretNames('coins_ph', 'coinsph')],
      manual: { page: 'https://docs.coins.ph/', steps: ['Find where the API secret was made', 'End it there, and make another'] },
      reach: 'With its key: trades and withdraws.',
    },
  },
} as const satisfies Service
