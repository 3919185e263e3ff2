import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 10 small letters and digits, as samples look. */
export const upstox = {
  id: 'upstox',
  name: 'Upstox',
  docs: 'https://upstox.com/developer/api-documentation/',
  hosts: ['api.upstox.com', 'api-v2.upstox.com'],
  keys: {
    'upstox-api-key': {
      name: 'Upstox API key',
      shape: [{ base36: 10 }],
      beside: secretNames('upstox'),
      manual: {
        page: 'https://upstox.com/developer/api-documentation/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Trades with the owner’s money, as far as its rights go.',
    },
  },
} as const satisfies Service
