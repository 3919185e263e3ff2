import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** Passwords: no page says how long; 12 to 64 characters of URL-safe base64 are looked at. */
export const geotab = {
  id: 'geotab',
  name: 'Geotab',
  docs: 'https://developers.geotab.com/',
  hosts: ['my.geotab.com'],
  keys: {
    'geotab-password': {
      name: 'Geotab password',
      shape: [{ base64url: [12, 64] }],
      beside: named(['geotab', 'my_geotab'], ['_password', '_pass', '_passwd', '_pwd', '_api_password', '_session_id']),
      manual: {
        page: 'https://developers.geotab.com/',
        steps: ['Find where the password was made', 'End it there, and make another'],
      },
      reach: 'Buys labels at the owner’s cost, and reads who gets parcels.',
    },
  },
} as const satisfies Service
