import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `sk_` and 64 hexadecimal digits, as samples look. */
export const superwall = {
  id: 'superwall',
  name: 'Superwall',
  docs: 'https://superwall.com/docs',
  hosts: ['api.superwall.com'],
  keys: {
    'superwall-api-key': {
      name: 'Superwall API key',
      shape: ['sk_', { hex: 64 }],
      beside: [...apiKeyNames('superwall'), { word: 'api.superwall.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://superwall.com/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes customers, invoices and payments.',
    },
  },
} as const satisfies Service
