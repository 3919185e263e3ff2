import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: five groups of four hexadecimal digits, as samples look. */
export const eupago = {
  id: 'eupago',
  name: 'EuPago',
  docs: 'https://eupago.readme.io/',
  hosts: ['clientes.eupago.pt', 'sandbox.eupago.pt'],
  keys: {
    'eupago-api-key': {
      name: 'EuPago API key',
      shape: [{ hex: 4 }, '-', { hex: 4 }, '-', { hex: 4 }, '-', { hex: 4 }, '-', { hex: 4 }],
      beside: [...apiKeyNames('eupago')],
      manual: { page: 'https://eupago.readme.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Asks for payments in the merchant’s name.',
    },
  },
} as const satisfies Service
