import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 64 letters and digits, as samples look. */
export const sellix = {
  id: 'sellix',
  name: 'Sellix',
  docs: 'https://developers.sellix.io/',
  hosts: ['dev.sellix.io'],
  keys: {
    'sellix-api-key': {
      name: 'Sellix API key',
      shape: [{ base62: 64 }],
      beside: [...apiKeyNames('sellix'), { named: '*sellix_webhook_secret' }, { word: 'dev.sellix.io', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developers.sellix.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes customers, invoices and payments.',
    },
  },
} as const satisfies Service
