import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 20 to 50 letters and digits are looked at. */
export const maxio = {
  id: 'maxio',
  name: 'Maxio (Chargify)',
  docs: 'https://developers.maxio.com/',
  hosts: ['*.chargify.com'],
  keys: {
    'maxio-api-key': {
      name: 'Maxio (Chargify) API key',
      shape: [{ base62: [20, 50] }],
      beside: [
        ...apiKeyNames('chargify'),
        { named: '*chargify_shared_key' },
        ...apiKeyNames('maxio'),
        { named: '*maxio_shared_key' },
      ],
      carriers: [{ basic: '{key}:x' }],
      manual: {
        page: 'https://developers.maxio.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes customers, invoices and payments.',
    },
  },
} as const satisfies Service
