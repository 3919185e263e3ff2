import type { Service } from '../model/service.ts'
import { plainKeyNames, secretNames } from '../model/usual-names.ts'

/** API secrets: 32 hexadecimal digits, as samples look. */
export const whitebit = {
  id: 'whitebit',
  name: 'WhiteBIT',
  docs: 'https://docs.whitebit.com/',
  hosts: ['whitebit.com'],
  keys: {
    'whitebit-api-secret': {
      name: 'WhiteBIT API secret',
      shape: [{ hex: 32 }],
      beside: [...secretNames('whitebit'), ...plainKeyNames('whitebit_secret')],
      manual: {
        page: 'https://docs.whitebit.com/',
        steps: ['Find where the API secret was made', 'End it there, and make another'],
      },
      reach: 'With its key: trades and withdraws.',
    },
  },
} as const satisfies Service
