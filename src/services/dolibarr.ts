import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/**
 * API keys: the SHA-1 of what the login call mixes, 40 hexadecimal digits, or 32 letters and digits where the page of the user
 * makes them, as samples look.
 */
export const dolibarr = {
  id: 'dolibarr',
  name: 'Dolibarr',
  docs: 'https://wiki.dolibarr.org/',
  hosts: [],
  selfHosted: true,
  keys: {
    'dolibarr-api-key': {
      name: 'Dolibarr API key',
      source:
        'https://github.com/Dolibarr/dolibarr/blob/01dd06768e69a98f4d87db3e7864c18011ed04b6/htdocs/api/class/api_login.class.php',
      shapes: [[{ hex: 40 }], [{ base62: 32 }]],
      beside: [
        ...apiKeyNames('dolibarr'),
        { named: '*dolibarr_dolapikey' },
        ...apiKeyNames('doli'),
        { named: '*doli_dolapikey' },
      ],
      carriers: [{ header: 'DOLAPIKEY', value: '{key}' }],
      manual: {
        page: 'https://wiki.dolibarr.org/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Does in the server what its user may.',
    },
  },
} as const satisfies Service
