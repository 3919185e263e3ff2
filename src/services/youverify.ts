import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 8 letters and digits, `.` and 10 to 32 letters and digits are looked at. */
export const youverify = {
  id: 'youverify',
  name: 'Youverify',
  docs: 'https://doc.youverify.co/',
  hosts: ['api.youverify.co'],
  keys: {
    'youverify-api-key': {
      name: 'Youverify API key',
      shape: [{ base62: 8 }, '.', { base62: [10, 32] }],
      beside: tokenNames('youverify'),
      carriers: [{ header: 'token', value: '{key}' }],
      manual: { page: 'https://doc.youverify.co/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads the papers and checks of people.',
    },
  },
} as const satisfies Service
