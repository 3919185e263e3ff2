import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 32 letters and digits, as samples look. */
export const payoneer = {
  id: 'payoneer',
  name: 'Payoneer',
  docs: 'https://developer.payoneer.com/',
  hosts: ['api.payoneer.com', 'login.payoneer.com'],
  keys: {
    'payoneer-api-key': {
      name: 'Payoneer API key',
      shape: [{ base62: 32 }],
      beside: [...secretNames('payoneer'), { word: 'api.payoneer.com', within: 160 }],
      manual: {
        page: 'https://developer.payoneer.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads accounts and payments, and may move money.',
    },
  },
} as const satisfies Service
