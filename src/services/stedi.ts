import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 7 letters and digits, `.` and 24 to 50 letters and digits are looked at. */
export const stedi = {
  id: 'stedi',
  name: 'Stedi',
  docs: 'https://www.stedi.com/docs',
  hosts: ['healthcare.us.stedi.com', 'core.us.stedi.com'],
  keys: {
    'stedi-api-key': {
      name: 'Stedi API key',
      shape: [{ base62: 7 }, '.', { base62: [24, 50] }],
      beside: apiKeyNames('stedi'),
      carriers: [{ header: 'Authorization', value: 'Key {key}' }],
      manual: {
        page: 'https://www.stedi.com/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads data on people’s health that was shared with the owner.',
    },
  },
} as const satisfies Service
