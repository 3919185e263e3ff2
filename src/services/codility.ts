import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 24 to 44 letters and digits are looked at. */
export const codility = {
  id: 'codility',
  name: 'Codility',
  docs: 'https://codility.com/api-documentation/',
  hosts: ['codility.com'],
  keys: {
    'codility-api-key': {
      name: 'Codility API key',
      shape: [{ base62: [24, 44] }],
      beside: tokenNames('codility'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://codility.com/api-documentation/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads the data of employees and candidates.',
    },
  },
} as const satisfies Service
