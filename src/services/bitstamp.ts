import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API secrets: 32 letters and digits, as samples look. */
export const bitstamp = {
  id: 'bitstamp',
  name: 'Bitstamp',
  docs: 'https://www.bitstamp.net/api/',
  hosts: ['www.bitstamp.net'],
  keys: {
    'bitstamp-api-secret': {
      name: 'Bitstamp API secret',
      shape: [{ base62: 32 }],
      beside: [...secretNames('bitstamp'), { word: 'www.bitstamp.net', within: 160 }],
      manual: {
        page: 'https://www.bitstamp.net/api/',
        steps: ['Find where the API secret was made', 'End it there, and make another'],
      },
      reach: 'Trades with the owner’s money, as far as its rights go.',
    },
  },
} as const satisfies Service
