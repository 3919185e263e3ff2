import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API passwords: no page says how long; 16 to 64 characters of URL-safe base64 are looked at. */
export const icinga = {
  id: 'icinga',
  name: 'Icinga',
  docs: 'https://icinga.com/docs/icinga-2/latest/doc/12-icinga2-api/',
  hosts: [],
  selfHosted: true,
  keys: {
    'icinga-api-password': {
      name: 'Icinga API password',
      shape: [{ base64url: [16, 64] }],
      beside: named(
        ['icinga', 'icinga2', 'icingaweb', 'icingaweb2'],
        ['_password', '_api_password', '_pass', '_api_key', '_ticket_salt'],
      ),
      manual: {
        page: 'https://icinga.com/docs/icinga-2/latest/doc/12-icinga2-api/',
        steps: ['Find where the API password was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes what is watched, and may run commands.',
    },
  },
} as const satisfies Service
