import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 64 to 128 hexadecimal digits are looked at. */
export const catchpoint = {
  id: 'catchpoint',
  name: 'Catchpoint',
  docs: 'https://portal.catchpoint.com/',
  hosts: ['io.catchpoint.com'],
  keys: {
    'catchpoint-api-key': {
      name: 'Catchpoint API key',
      shape: [{ hex: [64, 128] }],
      beside: tokenNames('catchpoint'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://portal.catchpoint.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what is watched, and changes it.',
    },
  },
} as const satisfies Service
