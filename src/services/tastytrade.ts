import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const tastytrade = {
  id: 'tastytrade',
  name: 'tastytrade',
  docs: 'https://developer.tastytrade.com/',
  hosts: ['api.tastyworks.com', 'api.cert.tastyworks.com'],
  keys: {
    'tastytrade-api-key': {
      name: 'tastytrade API key',
      shape: [{ hex: 40 }],
      beside: [...secretNames('tastytrade', 'tastyworks'), { word: 'api.tastyworks.com', within: 160 }],
      manual: {
        page: 'https://developer.tastytrade.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Trades with the owner’s money, as far as its rights go.',
    },
  },
} as const satisfies Service
