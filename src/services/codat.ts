import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 40 letters and digits, as samples look. */
export const codat = {
  id: 'codat',
  name: 'Codat',
  docs: 'https://docs.codat.io/',
  hosts: ['api.codat.io'],
  keys: {
    'codat-api-key': {
      name: 'Codat API key',
      shape: [{ base62: 40 }],
      beside: [...apiKeyNames('codat'), { word: 'api.codat.io', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Basic {key}' }],
      manual: { page: 'https://docs.codat.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes customers, invoices and payments.',
    },
  },
} as const satisfies Service
