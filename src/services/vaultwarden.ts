import type { Service } from '../model/service.ts'

/** Admin tokens: no page says how long; 48 to 128 characters of base64 are looked at. */
export const vaultwarden = {
  id: 'vaultwarden',
  name: 'Vaultwarden',
  docs: 'https://github.com/dani-garcia/vaultwarden/wiki/Enabling-admin-page',
  hosts: [],
  selfHosted: true,
  keys: {
    'vaultwarden-admin-token': {
      name: 'Vaultwarden admin token',
      shape: [{ base64: [48, 128] }],
      beside: [
        { named: '*vaultwarden_admin_token' },
        { named: '*bitwarden_rs_admin_token' },
        { named: 'vaultwarden__admin_token' },
      ],
      manual: {
        page: 'https://github.com/dani-garcia/vaultwarden/wiki/Enabling-admin-page',
        steps: ['Find where the admin token was made', 'End it there, and make another'],
      },
      reach: 'Opens the page on which the server is administered.',
    },
  },
} as const satisfies Service
