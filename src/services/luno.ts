import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API secrets: 43 characters of URL-safe base64, as samples look. */
export const luno = {
  id: 'luno',
  name: 'Luno',
  docs: 'https://www.luno.com/en/developers/api',
  hosts: ['api.luno.com'],
  keys: {
    'luno-api-secret': {
      name: 'Luno API secret',
      shape: [{ base64url: 43 }],
      beside: [...secretNames('luno'), { word: 'api.luno.com', within: 160 }],
      manual: {
        page: 'https://www.luno.com/en/developers/api',
        steps: ['Find where the API secret was made', 'End it there, and make another'],
      },
      reach: 'Trades with the owner’s money, as far as its rights go.',
    },
  },
} as const satisfies Service
