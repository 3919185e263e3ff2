import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** Passhashs: no page says how long; 9 to 10 digits are looked at. API tokens: 32 characters of base 32, as samples look. */
export const prtg = {
  id: 'prtg',
  name: 'PRTG',
  docs: 'https://www.paessler.com/manuals/prtg/http_api',
  hosts: [],
  selfHosted: true,
  keys: {
    'prtg-passhash': {
      name: 'PRTG passhash',
      shape: [{ digit: [9, 10] }],
      beside: [{ named: '*prtg_passhash' }],
      carriers: [{ query: 'passhash' }],
      manual: {
        page: 'https://www.paessler.com/manuals/prtg/http_api',
        steps: ['Find where the passhash was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes what is watched, with its user’s name.',
    },
    'prtg-api-token': {
      name: 'PRTG API token',
      shape: [{ base32: 32 }],
      beside: tokenNames('prtg', 'paessler'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { query: 'apitoken' }],
      manual: {
        page: 'https://www.paessler.com/manuals/prtg/http_api',
        steps: ['Find where the API token was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes what is watched.',
    },
  },
} as const satisfies Service
