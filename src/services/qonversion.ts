import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `sk_` and 32 letters and digits, as samples look. */
export const qonversion = {
  id: 'qonversion',
  name: 'Qonversion',
  docs: 'https://documentation.qonversion.io/',
  hosts: ['api.qonversion.io'],
  keys: {
    'qonversion-api-key': {
      name: 'Qonversion API key',
      shape: ['sk_', { base62: 32 }],
      beside: [...apiKeyNames('qonversion'), { word: 'api.qonversion.io', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://documentation.qonversion.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes customers, invoices and payments.',
    },
  },
} as const satisfies Service
