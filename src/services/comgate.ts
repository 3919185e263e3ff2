import type { Service } from '../model/service.ts'
import { plainKeyNames, secretNames } from '../model/usual-names.ts'

/** Merchant secrets: 32 letters and digits, as samples look. */
export const comgate = {
  id: 'comgate',
  name: 'Comgate',
  docs: 'https://help.comgate.cz/',
  hosts: ['payments.comgate.cz'],
  keys: {
    'comgate-merchant-secret': {
      name: 'Comgate merchant secret',
      shape: [{ base62: 32 }],
      beside: [...secretNames('comgate'), ...plainKeyNames('comgate_secret')],
      manual: {
        page: 'https://help.comgate.cz/',
        steps: ['Find where the merchant secret was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments.',
    },
  },
} as const satisfies Service
