import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: 20 letters and digits, as samples look. */
export const moneris = {
  id: 'moneris',
  name: 'Moneris',
  docs: 'https://developer.moneris.com/',
  hosts: ['www3.moneris.com', 'esqa.moneris.com'],
  keys: {
    'moneris-api-token': {
      name: 'Moneris API token',
      shape: [{ base62: 20 }],
      beside: [...tokenNames('moneris'), { word: 'www3.moneris.com', within: 160 }],
      manual: {
        page: 'https://developer.moneris.com/',
        steps: ['Find where the API token was made', 'End it there, and make another'],
      },
      reach: 'Takes and refunds payments, and reads those who paid.',
    },
  },
} as const satisfies Service
