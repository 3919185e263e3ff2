import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API secrets: 128 hexadecimal digits, as samples look. */
export const bitvavo = {
  id: 'bitvavo',
  name: 'Bitvavo',
  docs: 'https://docs.bitvavo.com/',
  hosts: ['api.bitvavo.com'],
  keys: {
    'bitvavo-api-secret': {
      name: 'Bitvavo API secret',
      shape: [{ hex: 128 }],
      beside: [...secretNames('bitvavo'), { word: 'api.bitvavo.com', within: 160 }],
      manual: {
        page: 'https://docs.bitvavo.com/',
        steps: ['Find where the API secret was made', 'End it there, and make another'],
      },
      reach: 'Trades with the owner’s money, as far as its rights go.',
    },
  },
} as const satisfies Service
