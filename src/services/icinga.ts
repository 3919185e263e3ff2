import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*icinga_password' },
        { named: '*icinga_api_password' },
        { named: '*icinga_pass' },
        { named: '*icinga_api_key' },
        { named: '*icinga_ticket_salt' },
        { named: '*icinga2_password' },
        { named: '*icinga2_api_password' },
        { named: '*icinga2_pass' },
        { named: '*icinga2_api_key' },
        { named: '*icinga2_ticket_salt' },
        { named: '*icingaweb_password' },
        { named: '*icingaweb_api_password' },
        { named: '*icingaweb_pass' },
        { named: '*icingaweb_api_key' },
        { named: '*icingaweb_ticket_salt' },
        { named: '*icingaweb2_password' },
        { named: '*icingaweb2_api_password' },
        { named: '*icingaweb2_pass' },
        { named: '*icingaweb2_api_key' },
        { named: '*icingaweb2_ticket_salt' },
      ],
      manual: {
        page: 'https://icinga.com/docs/icinga-2/latest/doc/12-icinga2-api/',
        steps: ['Find where the API password was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes what is watched, and may run commands.',
    },
  },
} as const satisfies Service
