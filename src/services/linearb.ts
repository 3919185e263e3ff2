import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: 32 to 64 hexadecimal digits are looked at; no page says how many. */
export const linearb = {
  id: 'linearb',
  name: 'LinearB',
  docs: 'https://docs.linearb.io/api-overview/',
  hosts: ['public-api.linearb.io'],
  keys: {
    'linearb-api-token': {
      name: 'LinearB API token',
      shape: [{ hex: [32, 64] }],
      beside: [...tokenNames('linearb', 'linear_b')],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://docs.linearb.io/api-overview/',
        steps: ['Find where the API token was made', 'End it there, and make another'],
      },
      reach: 'Reports deployments and reads metrics.',
    },
  },
} as const satisfies Service
