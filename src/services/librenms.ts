import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API tokens: 32 hexadecimal digits, as its own code makes them. */
export const librenms = {
  id: 'librenms',
  name: 'LibreNMS',
  docs: 'https://docs.librenms.org/API/',
  hosts: [],
  selfHosted: true,
  keys: {
    'librenms-api-token': {
      name: 'LibreNMS API token',
      source: 'https://github.com/librenms/librenms/blob/master/app/Models/ApiToken.php',
      shape: [{ hex: 32 }],
      beside: tokenNames('librenms'),
      carriers: [{ header: 'X-Auth-Token', value: '{key}' }],
      manual: {
        page: 'https://docs.librenms.org/API/',
        steps: ['Find where the API token was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes what is watched.',
    },
  },
} as const satisfies Service
