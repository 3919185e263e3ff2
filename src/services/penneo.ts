import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API secrets: 32 to 64 hexadecimal digits are looked at; no page says how many. */
export const penneo = {
  id: 'penneo',
  name: 'Penneo',
  docs: 'https://penneo.readme.io/',
  hosts: ['app.penneo.com', 'sandbox.penneo.com'],
  keys: {
    'penneo-api-secret': {
      name: 'Penneo API secret',
      shape: [{ hex: [32, 64] }],
      beside: [...secretNames('penneo')],
      manual: {
        page: 'https://penneo.readme.io/',
        steps: ['Find where the API secret was made', 'End it there, and make another'],
      },
      reach: 'With its key: sends documents to be signed.',
    },
  },
} as const satisfies Service
