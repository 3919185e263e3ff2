import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*superwall_api_key' },
        { named: '*superwall_key' },
        { named: '*superwall_token' },
        { named: '*superwall_api_token' },
        { named: '*superwall_access_token' },
        { named: '*superwall_secret' },
        { named: '*superwall_api_secret' },
        { named: '*superwall_access_key' },
        { word: 'api.superwall.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://superwall.com/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes customers, invoices and payments.',
    },
  },
} as const satisfies Service
