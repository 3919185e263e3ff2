import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: 64 capitals and digits, as samples look. */
export const sepay = {
  id: 'sepay',
  name: 'SePay',
  docs: 'https://docs.sepay.vn/',
  hosts: ['my.sepay.vn', 'userapi.sepay.vn'],
  keys: {
    'sepay-api-token': {
      name: 'SePay API token',
      shape: [{ base36upper: [60, 68] }],
      beside: [...tokenNames('sepay')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.sepay.vn/', steps: ['Find where the API token was made', 'End it there, and make another'] },
      reach: 'Reads the payments of the joined bank accounts.',
    },
  },
} as const satisfies Service
