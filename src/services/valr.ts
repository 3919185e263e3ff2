import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API secrets: 64 hexadecimal digits, as samples look. */
export const valr = {
  id: 'valr',
  name: 'VALR',
  docs: 'https://docs.valr.com/',
  hosts: ['api.valr.com'],
  keys: {
    'valr-api-secret': {
      name: 'VALR API secret',
      shape: [{ hex: 64 }],
      beside: [...secretNames('valr'), { word: 'api.valr.com', within: 160 }],
      manual: { page: 'https://docs.valr.com/', steps: ['Find where the API secret was made', 'End it there, and make another'] },
      reach: 'Trades with the owner’s money, as far as its rights go.',
    },
  },
} as const satisfies Service
