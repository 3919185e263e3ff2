import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 28 to 40 letters and digits are looked at. */
export const nimbleCrm = {
  id: 'nimble-crm',
  name: 'Nimble (CRM)',
  docs: 'https://nimble.readthedocs.io/',
  hosts: ['app.nimble.com'],
  keys: {
    'nimble-crm-api-key': {
      name: 'Nimble (CRM) API key',
      shape: [{ base62: [28, 40] }],
      beside: apiKeyNames('nimble_crm'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://nimble.readthedocs.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes contacts and deals.',
    },
  },
} as const satisfies Service
