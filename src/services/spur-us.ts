import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: 22 letters and digits in samples. */
export const spurUs = {
  id: 'spur-us',
  name: 'Spur',
  docs: 'https://docs.spur.us/',
  hosts: ['api.spur.us', 'feeds.spur.us'],
  keys: {
    'spur-us-api-token': {
      name: 'Spur API token',
      shape: [{ base62: [20, 30] }],
      beside: [...tokenNames('spur', 'spur_us')],
      carriers: [{ header: 'Token', value: '{key}' }],
      manual: { page: 'https://docs.spur.us/', steps: ['Find where the API token was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota of look-ups.',
    },
  },
} as const satisfies Service
