import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 100 to 140 letters and digits are looked at. */
export const dialpad = {
  id: 'dialpad',
  name: 'Dialpad',
  docs: 'https://developers.dialpad.com/',
  hosts: ['dialpad.com'],
  keys: {
    'dialpad-api-key': {
      name: 'Dialpad API key',
      shape: [{ base62: [100, 140] }],
      beside: apiKeyNames('dialpad'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developers.dialpad.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads calls and places them, as its owner may.',
    },
  },
} as const satisfies Service
