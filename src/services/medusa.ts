import type { Service } from '../model/service.ts'

/** Secret API keys: `sk_` and 64 hexadecimal digits, as samples look. */
export const medusa = {
  id: 'medusa',
  name: 'Medusa',
  docs: 'https://docs.medusajs.com/',
  hosts: [],
  selfHosted: true,
  keys: {
    'medusa-secret-key': {
      name: 'Medusa secret API key',
      shape: ['sk_', { hex: 64 }],
      beside: [
        { named: '*medusa_api_key' },
        { named: '*medusa_key' },
        { named: '*medusa_token' },
        { named: '*medusa_api_token' },
        { named: '*medusa_access_token' },
        { named: '*medusa_secret' },
        { named: '*medusa_api_secret' },
        { named: '*medusa_access_key' },
        { named: '*medusajs_api_key' },
        { named: '*medusajs_key' },
        { named: '*medusajs_token' },
        { named: '*medusajs_api_token' },
        { named: '*medusajs_access_token' },
        { named: '*medusajs_secret' },
        { named: '*medusajs_api_secret' },
        { named: '*medusajs_access_key' },
        { named: '*medusa_admin_api_key' },
        { named: '*medusa_admin_key' },
        { named: '*medusa_admin_token' },
        { named: '*medusa_admin_api_token' },
        { named: '*medusa_admin_access_token' },
        { named: '*medusa_admin_secret' },
        { named: '*medusa_admin_api_secret' },
        { named: '*medusa_admin_access_key' },
        { named: '*secret_api_key' },
      ],
      carriers: [{ basic: '{key}:' }],
      manual: {
        page: 'https://docs.medusajs.com/',
        steps: ['Find where the secret API key was made', 'End it there, and make another'],
      },
      reach: 'Reads orders and customers of the shop, and changes them.',
    },
  },
} as const satisfies Service
