import type { Service } from '../model/service.ts'

/** The address for notes is its own key: the owner’s number in base64, and 32 hexadecimal digits, as samples look. */
export const flomo = {
  id: 'flomo',
  name: 'flomo',
  docs: 'https://help.flomoapp.com/advance/api.html',
  hosts: ['flomoapp.com', 'v.flomoapp.com', 'help.flomoapp.com'],
  keys: {
    'flomo-webhook': {
      name: 'flomo webhook URL',
      shape: ['https://flomoapp.com/iwh/', { base64url: [3, 16] }, '/', { hex: 32 }],
      access: 'write',
      manual: { page: 'https://v.flomoapp.com/mine?source=incoming_webhook', steps: ['Account, API', 'Make a new address'] },
      reach: 'Adds notes to one account.',
    },
  },
} as const satisfies Service
