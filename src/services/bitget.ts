import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API secrets: 64 hexadecimal digits, as samples look. */
export const bitget = {
  id: 'bitget',
  name: 'Bitget',
  docs: 'https://www.bitget.com/api-doc/',
  hosts: ['api.bitget.com'],
  keys: {
    'bitget-api-secret': {
      name: 'Bitget API secret',
      shape: [{ hex: 64 }],
      beside: [...secretNames('bitget'), { word: 'api.bitget.com', within: 160 }],
      manual: {
        page: 'https://www.bitget.com/api-doc/',
        steps: ['Find where the API secret was made', 'End it there, and make another'],
      },
      reach: 'Trades with the owner’s money, as far as its rights go.',
    },
  },
} as const satisfies Service
