import type { Service } from '../model/service.ts'

/** API keys: 43 characters of URL-safe base64, as samples look. */
export const vindi = {
  id: 'vindi',
  name: 'Vindi',
  docs: 'https://vindi.github.io/api-docs/',
  hosts: ['app.vindi.com.br', 'sandbox-app.vindi.com.br'],
  keys: {
    'vindi-api-key': {
      name: 'Vindi API key',
      shape: [{ base64url: 43 }],
      beside: [
        { named: '*vindi_api_key' },
        { named: '*vindi_key' },
        { named: '*vindi_token' },
        { named: '*vindi_api_token' },
        { named: '*vindi_access_token' },
        { named: '*vindi_secret' },
        { named: '*vindi_api_secret' },
        { named: '*vindi_access_key' },
        { word: 'app.vindi.com.br', within: 160 },
      ],
      carriers: [{ basic: '{key}:' }],
      manual: {
        page: 'https://vindi.github.io/api-docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes customers, invoices and payments.',
    },
  },
} as const satisfies Service
