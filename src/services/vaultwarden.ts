import type { Service } from '../model/service.ts'

/** Admin tokens in plain text: 64 characters of base64 in its own template; others may be chosen. The Argon2 hash of one, which it prefers, is no secret of this kind. */
export const vaultwarden = {
  id: 'vaultwarden',
  name: 'Vaultwarden',
  docs: 'https://github.com/dani-garcia/vaultwarden/wiki/Enabling-admin-page',
  hosts: [],
  selfHosted: true,
  keys: {
    'vaultwarden-admin-token': {
      name: 'Vaultwarden admin token',
      source: 'https://github.com/dani-garcia/vaultwarden/blob/009ac48d3375e080a859696bf60a0a5237d6e43c/.env.template',
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
