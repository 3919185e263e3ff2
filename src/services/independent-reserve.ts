import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API secrets: 32 hexadecimal digits, as samples look. */
export const independentReserve = {
  id: 'independent-reserve',
  name: 'Independent Reserve',
  docs: 'https://www.independentreserve.com/api',
  hosts: ['api.independentreserve.com'],
  keys: {
    'independent-reserve-api-secret': {
      name: 'Independent Reserve API secret',
      shape: [{ hex: 32 }],
      beside: [...secretNames('independent_reserve'), { word: 'api.independentreserve.com', within: 160 }],
      manual: {
        page: 'https://www.independentreserve.com/api',
        steps: ['Find where the API secret was made', 'End it there, and make another'],
      },
      reach: 'Trades with the owner’s money, as far as its rights go.',
    },
  },
} as const satisfies Service
