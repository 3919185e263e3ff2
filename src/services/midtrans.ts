import type { Service } from '../model/service.ts'

/** Server keys: `Mid-server-` (`SB-Mid-server-` of the sandbox), older ones `VT-server-`, and 24 characters, as samples look. */
export const midtrans = {
  id: 'midtrans',
  name: 'Midtrans',
  docs: 'https://docs.midtrans.com/docs/midtrans-account',
  hosts: ['api.midtrans.com', 'app.midtrans.com', 'api.sandbox.midtrans.com'],
  keys: {
    'midtrans-server-key': {
      name: 'Midtrans server key',
      source: 'https://docs.midtrans.com/docs/api-authorization-headers',
      shape: [{ oneOf: ['SB-Mid-server-', 'Mid-server-', 'VT-server-', 'SB-VT-server-'] }, { base64url: [20, 32] }],
      carriers: [{ basic: '{key}:' }],
      manual: {
        page: 'https://dashboard.midtrans.com/settings/config_info',
        steps: ['Settings, Access keys', 'Ask support for new ones'],
      },
      reach: 'Takes and refunds payments.',
    },
  },
} as const satisfies Service
