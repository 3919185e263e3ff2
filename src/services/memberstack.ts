import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*memberstack_api_key' },
        { named: '*memberstack_key' },
        { named: '*memberstack_token' },
        { named: '*memberstack_api_token' },
        { named: '*memberstack_access_token' },
        { named: '*memberstack_secret' },
        { named: '*memberstack_api_secret' },
        { named: '*memberstack_access_key' },
        { word: 'admin.memberstack.com', within: 160 },
      ],
      carriers: [{ header: 'X-API-KEY', value: '{key}' }],
      manual: {
        page: 'https://developers.memberstack.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes customers, invoices and payments.',
    },
  },
} as const satisfies Service
