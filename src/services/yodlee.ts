import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 16 to 40 letters and digits are looked at. */
export const yodlee = {
  id: 'yodlee',
  name: 'Envestnet Yodlee',
  docs: 'https://developer.yodlee.com/',
  hosts: ['api.yodlee.com', 'sandbox.api.yodlee.com'],
  keys: {
    'yodlee-api-key': {
      name: 'Envestnet Yodlee API key',
      shape: [{ base62: [16, 40] }],
      beside: secretNames('yodlee'),
      manual: {
        page: 'https://developer.yodlee.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads accounts and payments, and may move money.',
    },
  },
} as const satisfies Service
