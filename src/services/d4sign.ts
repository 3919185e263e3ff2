import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: `live_` and 40 to 80 hexadecimal digits, as samples look. */
export const d4sign = {
  id: 'd4sign',
  name: 'D4Sign',
  docs: 'https://docapi.d4sign.com.br/',
  hosts: ['secure.d4sign.com.br', 'sandbox.d4sign.com.br'],
  keys: {
    'd4sign-api-token': {
      name: 'D4Sign API token',
      shapes: [
        ['live_', { hex: [40, 80] }],
        ['test_', { hex: [40, 80] }],
      ],
      beside: [...tokenNames('d4sign')],
      manual: {
        page: 'https://docapi.d4sign.com.br/',
        steps: ['Find where the API token was made', 'End it there, and make another'],
      },
      reach: 'With its other key: sends documents to be signed.',
    },
  },
} as const satisfies Service
