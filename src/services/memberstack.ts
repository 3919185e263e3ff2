import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** Secret keys: `sk_`, in test mode `sk_sb_`, and 20 hexadecimal digits, as samples look. */
export const memberstack = {
  id: 'memberstack',
  name: 'Memberstack',
  docs: 'https://developers.memberstack.com/',
  hosts: ['admin.memberstack.com'],
  keys: {
    'memberstack-api-key': {
      name: 'Memberstack API key',
      shapes: [
        ['sk_', { hex: 20 }],
        ['sk_sb_', { hex: 20 }],
      ],
      beside: [...apiKeyNames('memberstack'), { word: 'admin.memberstack.com', within: 160 }],
      carriers: [{ header: 'X-API-KEY', value: '{key}' }],
      manual: {
        page: 'https://developers.memberstack.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes customers, invoices and payments.',
    },
  },
} as const satisfies Service
