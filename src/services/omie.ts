import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const omie = {
  id: 'omie',
  name: 'Omie',
  docs: 'https://developer.omie.com.br/',
  hosts: ['app.omie.com.br'],
  keys: {
    'omie-api-key': {
      name: 'Omie API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*omie_app_secret' },
        { named: '*omie_secret' },
        { named: '*omie_client_secret' },
        { named: '*omie_api_secret' },
        { word: 'app.omie.com.br', within: 160 },
      ],
      manual: {
        page: 'https://developer.omie.com.br/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes customers, invoices and payments.',
    },
  },
} as const satisfies Service
