import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 32 to 64 letters and digits are looked at. */
export const spendesk = {
  id: 'spendesk',
  name: 'Spendesk',
  docs: 'https://developer.spendesk.com/',
  hosts: ['public-api.spendesk.com'],
  keys: {
    'spendesk-api-key': {
      name: 'Spendesk API key',
      shape: [{ base62: [32, 64] }],
      beside: secretNames('spendesk'),
      manual: {
        page: 'https://developer.spendesk.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads accounts and payments, and may move money.',
    },
  },
} as const satisfies Service
