import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API secrets: no page says how long; 32 to 80 hexadecimal digits are looked at. */
export const bithumb = {
  id: 'bithumb',
  name: 'Bithumb',
  docs: 'https://apidocs.bithumb.com/',
  hosts: ['api.bithumb.com'],
  keys: {
    'bithumb-api-secret': {
      name: 'Bithumb API secret',
      shape: [{ hex: [32, 80] }],
      beside: secretNames('bithumb'),
      manual: {
        page: 'https://apidocs.bithumb.com/',
        steps: ['Find where the API secret was made', 'End it there, and make another'],
      },
      reach: 'Trades with the owner’s money, as far as its rights go.',
    },
  },
} as const satisfies Service
