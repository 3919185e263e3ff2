import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

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
      beside: [...apiKeyNames('vindi'), { word: 'app.vindi.com.br', within: 160 }],
      carriers: [{ basic: '{key}:' }],
      manual: {
        page: 'https://vindi.github.io/api-docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes customers, invoices and payments.',
    },
  },
} as const satisfies Service
