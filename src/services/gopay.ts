import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** Client secrets: 8 letters and digits, as samples look. */
export const gopay = {
  id: 'gopay',
  name: 'GoPay',
  docs: 'https://doc.gopay.com/',
  hosts: ['gate.gopay.cz', 'gw.sandbox.gopay.com'],
  keys: {
    'gopay-client-secret': {
      name: 'GoPay client secret',
      shape: [{ base62: 8 }],
      beside: [...secretNames('gopay')],
      manual: {
        page: 'https://doc.gopay.com/',
        steps: ['Find where the client secret was made', 'End it there, and make another'],
      },
      reach: 'With its id: takes and refunds payments.',
    },
  },
} as const satisfies Service
