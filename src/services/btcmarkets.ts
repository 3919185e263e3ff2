import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API secrets: 86 characters of base64 and `==`, as samples look. */
export const btcmarkets = {
  id: 'btcmarkets',
  name: 'BTC Markets',
  docs: 'https://docs.btcmarkets.net/',
  hosts: ['api.btcmarkets.net'],
  keys: {
    'btcmarkets-api-secret': {
      name: 'BTC Markets API secret',
      shape: [{ base64: 86 }, '=='],
      beside: [...secretNames('btcmarkets'), { named: '*btcmarkets_private_key' }, { word: 'api.btcmarkets.net', within: 160 }],
      manual: {
        page: 'https://docs.btcmarkets.net/',
        steps: ['Find where the API secret was made', 'End it there, and make another'],
      },
      reach: 'Trades with the owner’s money, as far as its rights go.',
    },
  },
} as const satisfies Service
