import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/**
 * API passwords: the setup makes 16 hexadecimal digits and writes them into `api-users.conf`; people may choose others, of
 * which 16 to 64 characters of URL-safe base64 are looked at.
 */
export const icinga = {
  id: 'icinga',
  name: 'Icinga',
  docs: 'https://icinga.com/docs/icinga-2/latest/doc/12-icinga2-api/',
  hosts: [],
  selfHosted: true,
  keys: {
    'icinga-api-password': {
      name: 'Icinga API password',
      source: 'https://github.com/Icinga/icinga2/blob/7f28a1a78a08a6b2db14f77d3db2567c4454272d/lib/cli/apisetuputility.cpp',
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
    'icinga-made-api-password': {
      name: 'Icinga API password made by the setup',
      source: 'https://github.com/Icinga/icinga2/blob/7f28a1a78a08a6b2db14f77d3db2567c4454272d/lib/cli/apisetuputility.cpp',
      shape: [{ hex: 16 }],
      beside: [{ named: '*icinga2_root_password' }, { named: '*icinga_root_password' }, { word: 'ApiUser', within: 120 }],
      manual: {
        page: 'https://icinga.com/docs/icinga-2/latest/doc/12-icinga2-api/',
        steps: ['Give the ApiUser another password', 'Reload Icinga'],
      },
      reach: 'Reads and changes what is watched, and may run commands.',
    },
  },
} as const satisfies Service
