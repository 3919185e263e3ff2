import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API secrets: 80 hexadecimal digits. */
export const indodax = {
  id: 'indodax',
  name: 'Indodax',
  docs: 'https://github.com/btcid/indodax-official-api-docs',
  hosts: ['indodax.com'],
  keys: {
    'indodax-api-secret': {
      name: 'Indodax API secret',
      source:
        'https://github.com/btcid/indodax-official-api-docs/blob/01ba2dff7e229c721dd6387ed15e61184429209f/Private-RestAPI.md',
      shape: [{ hex: 80 }],
      beside: secretNames('indodax'),
      manual: {
        page: 'https://github.com/btcid/indodax-official-api-docs',
        steps: ['Find where the API secret was made', 'End it there, and make another'],
      },
      reach: 'Trades with the owner’s money, as far as its rights go.',
    },
  },
} as const satisfies Service
