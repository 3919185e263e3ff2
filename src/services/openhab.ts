import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: `oh.`, 1 to 40 letters, digits and `_`, `.` and 40 to 100 letters and digits, as samples look. */
export const openhab = {
  id: 'openhab',
  name: 'openHAB',
  docs: 'https://www.openhab.org/docs/',
  hosts: ['myopenhab.org'],
  selfHosted: true,
  keys: {
    'openhab-token': {
      name: 'openHAB API token',
      shape: ['oh.', { word: [1, 40] }, '.', { base62: [40, 100] }],
      beside: [...tokenNames('openhab'), { named: '*token' }, { named: '*api_token' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.openhab.org/docs/',
        steps: ['Find where the API token was made', 'End it there, and make another'],
      },
      reach: 'Reads devices of the owner, and controls them.',
    },
  },
} as const satisfies Service
