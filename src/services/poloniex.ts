import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API secrets: 128 hexadecimal digits, as samples look. */
export const poloniex = {
  id: 'poloniex',
  name: 'Poloniex',
  docs: 'https://api-docs.poloniex.com/',
  hosts: ['api.poloniex.com'],
  keys: {
    'poloniex-api-secret': {
      name: 'Poloniex API secret',
      shape: [{ hex: 128 }],
      beside: [...secretNames('poloniex'), { word: 'api.poloniex.com', within: 160 }],
      manual: {
        page: 'https://api-docs.poloniex.com/',
        steps: ['Find where the API secret was made', 'End it there, and make another'],
      },
      reach: 'Trades with the owner’s money, as far as its rights go.',
    },
  },
} as const satisfies Service
