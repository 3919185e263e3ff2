import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API secrets: 40 letters and digits, as samples look. */
export const upbit = {
  id: 'upbit',
  name: 'Upbit',
  docs: 'https://global-docs.upbit.com/',
  hosts: ['api.upbit.com'],
  keys: {
    'upbit-api-secret': {
      name: 'Upbit API secret',
      shape: [{ base62: 40 }],
      beside: [...secretNames('upbit'), { word: 'api.upbit.com', within: 160 }],
      manual: {
        page: 'https://global-docs.upbit.com/',
        steps: ['Find where the API secret was made', 'End it there, and make another'],
      },
      reach: 'Trades with the owner’s money, as far as its rights go.',
    },
  },
} as const satisfies Service
