import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 40 to 64 characters of URL-safe base64 are looked at. */
export const kameleoon = {
  id: 'kameleoon',
  name: 'Kameleoon',
  docs: 'https://developers.kameleoon.com/',
  hosts: ['api.kameleoon.com'],
  keys: {
    'kameleoon-api-key': {
      name: 'Kameleoon API key',
      shape: [{ base64url: [40, 64] }],
      beside: secretNames('kameleoon'),
      manual: {
        page: 'https://developers.kameleoon.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads flags, or changes what users get.',
    },
  },
} as const satisfies Service
