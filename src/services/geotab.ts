import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*geotab_password' },
        { named: '*geotab_pass' },
        { named: '*geotab_passwd' },
        { named: '*geotab_pwd' },
        { named: '*geotab_api_password' },
        { named: '*geotab_session_id' },
        { named: '*my_geotab_password' },
        { named: '*my_geotab_pass' },
        { named: '*my_geotab_passwd' },
        { named: '*my_geotab_pwd' },
        { named: '*my_geotab_api_password' },
        { named: '*my_geotab_session_id' },
      ],
      manual: {
        page: 'https://developers.geotab.com/',
        steps: ['Find where the password was made', 'End it there, and make another'],
      },
      reach: 'Buys labels at the owner’s cost, and reads who gets parcels.',
    },
  },
} as const satisfies Service
