import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API secrets: 32 characters of URL-safe base64, as samples look. */
export const hitbtc = {
  id: 'hitbtc',
  name: 'HitBTC',
  docs: 'https://api.hitbtc.com/',
  hosts: ['api.hitbtc.com'],
  keys: {
    'hitbtc-api-secret': {
      name: 'HitBTC API secret',
      shape: [{ base64url: 32 }],
      beside: [...secretNames('hitbtc'), { word: 'api.hitbtc.com', within: 160 }],
      manual: {
        page: 'https://api.hitbtc.com/',
        steps: ['Find where the API secret was made', 'End it there, and make another'],
      },
      reach: 'Trades with the owner’s money, as far as its rights go.',
    },
  },
} as const satisfies Service
