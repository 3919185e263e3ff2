import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 50 letters and digits, as samples look. */
export const snaptrade = {
  id: 'snaptrade',
  name: 'SnapTrade',
  docs: 'https://docs.snaptrade.com/',
  hosts: ['api.snaptrade.com'],
  keys: {
    'snaptrade-api-key': {
      name: 'SnapTrade API key',
      shape: [{ base62: 50 }],
      beside: [{ named: '*snaptrade_consumer_key' }, ...secretNames('snaptrade'), { word: 'api.snaptrade.com', within: 160 }],
      manual: {
        page: 'https://docs.snaptrade.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Trades with the owner’s money, as far as its rights go.',
    },
  },
} as const satisfies Service
