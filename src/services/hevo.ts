import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 40 to 70 characters of URL-safe base64 are looked at. */
export const hevo = {
  id: 'hevo',
  name: 'Hevo',
  docs: 'https://docs.hevodata.com/',
  hosts: ['*.hevodata.com'],
  keys: {
    'hevo-api-key': {
      name: 'Hevo API key',
      shape: [{ base64url: [40, 70] }],
      beside: secretNames('hevo', 'hevodata'),
      manual: {
        page: 'https://docs.hevodata.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes the data that flows through it.',
    },
  },
} as const satisfies Service
