import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API secrets: 32 characters of URL-safe base64, as samples look. */
export const coincheck = {
  id: 'coincheck',
  name: 'Coincheck',
  docs: 'https://coincheck.com/documents/exchange/api',
  hosts: ['coincheck.com'],
  keys: {
    'coincheck-api-secret': {
      name: 'Coincheck API secret',
      shape: [{ base64url: 32 }],
      beside: [...secretNames('coincheck'), { word: 'coincheck.com', within: 160 }],
      manual: {
        page: 'https://coincheck.com/documents/exchange/api',
        steps: ['Find where the API secret was made', 'End it there, and make another'],
      },
      reach: 'Trades with the owner’s money, as far as its rights go.',
    },
  },
} as const satisfies Service
