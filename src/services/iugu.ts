import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: 64 hexadecimal digits in upper case, before, 32 in lower case. As samples look. */
export const iugu = {
  id: 'iugu',
  name: 'iugu',
  docs: 'https://dev.iugu.com/',
  hosts: ['api.iugu.com'],
  keys: {
    'iugu-api-token': {
      name: 'iugu API token',
      shapes: [[{ hexUpper: 64 }], [{ hex: 32 }]],
      beside: [...tokenNames('iugu'), { word: 'api.iugu.com', within: 160 }],
      carriers: [{ basic: '{key}:' }],
      manual: { page: 'https://dev.iugu.com/', steps: ['Find where the API token was made', 'End it there, and make another'] },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
