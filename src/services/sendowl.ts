import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API secrets: 16 to 64 hexadecimal digits are looked at; no page says how many. */
export const sendowl = {
  id: 'sendowl',
  name: 'SendOwl',
  docs: 'https://www.sendowl.com/developers/api/introduction',
  hosts: ['www.sendowl.com'],
  keys: {
    'sendowl-api-secret': {
      name: 'SendOwl API secret',
      shape: [{ hex: [16, 64] }],
      beside: [...secretNames('sendowl')],
      manual: {
        page: 'https://www.sendowl.com/developers/api/introduction',
        steps: ['Find where the API secret was made', 'End it there, and make another'],
      },
      reach: 'With its key: reads orders, changes products.',
    },
  },
} as const satisfies Service
