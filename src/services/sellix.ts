import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*sellix_api_key' },
        { named: '*sellix_key' },
        { named: '*sellix_token' },
        { named: '*sellix_api_token' },
        { named: '*sellix_access_token' },
        { named: '*sellix_secret' },
        { named: '*sellix_api_secret' },
        { named: '*sellix_access_key' },
        { named: '*sellix_webhook_secret' },
        { word: 'dev.sellix.io', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developers.sellix.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes customers, invoices and payments.',
    },
  },
} as const satisfies Service
