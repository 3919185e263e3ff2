import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 50 to 120 letters and digits, as samples look. */
export const nfeIo = {
  id: 'nfe-io',
  name: 'NFe.io',
  docs: 'https://nfe.io/docs/',
  hosts: ['api.nfe.io', 'nfe.api.nfe.io'],
  keys: {
    'nfe-io-api-key': {
      name: 'NFe.io API key',
      shape: [{ base62: [50, 120] }],
      beside: [...apiKeyNames('nfe_io', 'nfeio')],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: { page: 'https://nfe.io/docs/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Issues invoices in the company’s name.',
    },
  },
} as const satisfies Service
