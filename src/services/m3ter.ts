import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 40 to 64 letters and digits are looked at. */
export const m3ter = {
  id: 'm3ter',
  name: 'm3ter',
  docs: 'https://www.m3ter.com/docs/',
  hosts: ['api.m3ter.com'],
  keys: {
    'm3ter-api-key': {
      name: 'm3ter API key',
      shape: [{ base62: [40, 64] }],
      beside: secretNames('m3ter'),
      manual: {
        page: 'https://www.m3ter.com/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes customers, invoices and payments.',
    },
  },
} as const satisfies Service
