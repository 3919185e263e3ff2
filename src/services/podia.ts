import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 32 to 64 letters and digits are looked at. */
export const podia = {
  id: 'podia',
  name: 'Podia',
  docs: 'https://developers.podia.com/',
  hosts: ['api.podia.com'],
  keys: {
    'podia-api-key': {
      name: 'Podia API key',
      shape: [{ base62: [32, 64] }],
      beside: apiKeyNames('podia'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developers.podia.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes customers, invoices and payments.',
    },
  },
} as const satisfies Service
