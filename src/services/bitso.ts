import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API secrets: 32 hexadecimal digits, as samples look. */
export const bitso = {
  id: 'bitso',
  name: 'Bitso',
  docs: 'https://docs.bitso.com/',
  hosts: ['api.bitso.com'],
  keys: {
    'bitso-api-secret': {
      name: 'Bitso API secret',
      shape: [{ hex: 32 }],
      beside: [...secretNames('bitso'), { word: 'api.bitso.com', within: 160 }],
      manual: {
        page: 'https://docs.bitso.com/',
        steps: ['Find where the API secret was made', 'End it there, and make another'],
      },
      reach: 'Trades with the owner’s money, as far as its rights go.',
    },
  },
} as const satisfies Service
