import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API secrets: 32 hexadecimal digits, as samples look. */
export const mexc = {
  id: 'mexc',
  name: 'MEXC',
  docs: 'https://mexcdevelop.github.io/apidocs/',
  hosts: ['api.mexc.com', 'contract.mexc.com'],
  keys: {
    'mexc-api-secret': {
      name: 'MEXC API secret',
      shape: [{ hex: 32 }],
      beside: [...secretNames('mexc'), { word: 'api.mexc.com', within: 160 }],
      manual: {
        page: 'https://mexcdevelop.github.io/apidocs/',
        steps: ['Find where the API secret was made', 'End it there, and make another'],
      },
      reach: 'Trades with the owner’s money, as far as its rights go.',
    },
  },
} as const satisfies Service
