import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API secrets: no page says how long; 64 to 96 hexadecimal digits are looked at. */
export const indodax = {
  id: 'indodax',
  name: 'Indodax',
  docs: 'https://github.com/btcid/indodax-official-api-docs',
  hosts: ['indodax.com'],
  keys: {
    'indodax-api-secret': {
      name: 'Indodax API secret',
      shape: [{ hex: [64, 96] }],
      beside: secretNames('indodax'),
      manual: {
        page: 'https://github.com/btcid/indodax-official-api-docs',
        steps: ['Find where the API secret was made', 'End it there, and make another'],
      },
      reach: 'Trades with the owner’s money, as far as its rights go.',
    },
  },
} as const satisfies Service
