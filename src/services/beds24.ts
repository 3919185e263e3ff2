import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** Refresh tokens: 60 to 180 characters of base64 are looked at; no page says how many. */
export const beds24 = {
  id: 'beds24',
  name: 'Beds24',
  docs: 'https://wiki.beds24.com/index.php/Category:API_V2',
  hosts: ['beds24.com', 'api.beds24.com'],
  keys: {
    'beds24-refresh-token': {
      name: 'Beds24 refresh token',
      shape: [{ base64: [60, 180] }],
      beside: [...tokenNames('beds24', 'beds24_refresh', 'beds24_long_life')],
      carriers: [{ header: 'token', value: '{key}' }],
      manual: {
        page: 'https://wiki.beds24.com/index.php/Category:API_V2',
        steps: ['Find where the refresh token was made', 'End it there, and make another'],
      },
      reach: 'Reads guests, changes reservations.',
    },
  },
} as const satisfies Service
