import type { Service } from '../model/service.ts'

/** API keys: 20 hexadecimal digits, as samples look. */
export const alegra = {
  id: 'alegra',
  name: 'Alegra',
  docs: 'https://developer.alegra.com/',
  hosts: ['api.alegra.com'],
  keys: {
    'alegra-api-key': {
      name: 'Alegra API key',
      shape: [{ hex: 20 }],
      beside: [
        { named: '*alegra_token' },
        { named: '*alegra_api_token' },
        { named: '*alegra_access_token' },
        { named: '*alegra_api_key' },
        { named: '*alegra_key' },
        { named: '*alegra_pat' },
        { named: '*alegra_personal_access_token' },
        { named: '*alegra_auth_token' },
        { word: 'api.alegra.com', within: 160 },
      ],
      manual: {
        page: 'https://developer.alegra.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes customers, invoices and payments.',
    },
  },
} as const satisfies Service
