import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API secrets: 32 capital letters and digits, as the page’s are; newer ones have 43 characters of URL-safe base64, as samples look. */
export const deribit = {
  id: 'deribit',
  name: 'Deribit',
  docs: 'https://docs.deribit.com/',
  hosts: ['www.deribit.com', 'test.deribit.com'],
  keys: {
    'deribit-api-secret': {
      name: 'Deribit API secret',
      source: 'https://docs.deribit.com/api-reference',
      shapes: [[{ base36upper: 32 }], [{ base64url: 43 }]],
      beside: [...secretNames('deribit'), { named: '*deribit_access_secret' }, { word: 'www.deribit.com', within: 160 }],
      manual: {
        page: 'https://docs.deribit.com/',
        steps: ['Find where the API secret was made', 'End it there, and make another'],
      },
      reach: 'Trades with the owner’s money, as far as its rights go.',
    },
  },
} as const satisfies Service
