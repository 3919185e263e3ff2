import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 letters and digits, as samples look. */
export const dolibarr = {
  id: 'dolibarr',
  name: 'Dolibarr',
  docs: 'https://wiki.dolibarr.org/',
  hosts: [],
  selfHosted: true,
  keys: {
    'dolibarr-api-key': {
      name: 'Dolibarr API key',
      shape: [{ base62: 32 }],
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
