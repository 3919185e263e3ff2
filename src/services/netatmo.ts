import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 28 to 40 letters and digits are looked at. */
export const netatmo = {
  id: 'netatmo',
  name: 'Netatmo',
  docs: 'https://dev.netatmo.com/',
  hosts: ['api.netatmo.com'],
  keys: {
    'netatmo-api-key': {
      name: 'Netatmo API key',
      shape: [{ base62: [28, 40] }],
      beside: secretNames('netatmo'),
      manual: { page: 'https://dev.netatmo.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads devices of the owner, and controls them.',
    },
  },
} as const satisfies Service
