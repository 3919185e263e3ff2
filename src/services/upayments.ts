import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: 30 to 64 letters and digits are looked at; no page says how many. */
export const upayments = {
  id: 'upayments',
  name: 'UPayments',
  docs: 'https://developers.upayments.com/',
  hosts: ['uapi.upayments.com', 'sandboxapi.upayments.com'],
  keys: {
    'upayments-api-token': {
      name: 'UPayments API token',
      shape: [{ base62: [30, 64] }],
      beside: [...tokenNames('upayments')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'full',
      manual: {
        page: 'https://developers.upayments.com/',
        steps: ['Find where the API token was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments.',
    },
  },
} as const satisfies Service
