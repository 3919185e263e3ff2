import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 22 to 64 characters of URL-safe base64 are looked at. */
export const gladly = {
  id: 'gladly',
  name: 'Gladly',
  docs: 'https://developer.gladly.com/',
  hosts: ['*.gladly.com'],
  keys: {
    'gladly-api-key': {
      name: 'Gladly API key',
      shape: [{ base64url: [22, 64] }],
      beside: tokenNames('gladly'),
      manual: {
        page: 'https://developer.gladly.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and answers tickets of customers.',
    },
  },
} as const satisfies Service
