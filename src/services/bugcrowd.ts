import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 8 to 20 letters and digits, `:` and 40 to 70 letters and digits are looked at. */
export const bugcrowd = {
  id: 'bugcrowd',
  name: 'Bugcrowd',
  docs: 'https://docs.bugcrowd.com/',
  hosts: ['api.bugcrowd.com'],
  keys: {
    'bugcrowd-api-key': {
      name: 'Bugcrowd API key',
      shape: [{ base62: [8, 20] }, ':', { base62: [40, 70] }],
      beside: tokenNames('bugcrowd'),
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: {
        page: 'https://docs.bugcrowd.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads reports of weaknesses.',
    },
  },
} as const satisfies Service
