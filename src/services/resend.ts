import type { Service } from '../model/service.ts'

/** API keys of Resend: `re_`, as its examples show, then 8 and 24 letters and digits joined by `_`, as samples look. */
export const resend = {
  id: 'resend',
  name: 'Resend',
  docs: 'https://resend.com/docs/dashboard/api-keys/introduction',
  hosts: ['api.resend.com', 'smtp.resend.com'],
  keys: {
    'resend-api-key': {
      name: 'Resend API key',
      shape: ['re_', { base62: 8, as: 'id' }, '_', { base62: 24 }],
      beside: [
        { named: '*resend' },
        { named: '*resend_key' },
        { named: '*resend_api_key' },
        { named: '*resend_token' },
        { named: '*resend_secret' },
        { named: '*resend_password' },
        { named: '*api_key' },
        { named: '*mail' },
        { named: '*smtp' },
        { named: '*email' },
        { word: 'resend', within: 300 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://resend.com/api-keys', steps: ['Find the key by its first characters', 'Remove it'] },
      reach: 'Sends mail from the domains; with full access manages them and all keys.',
    },
  },
} as const satisfies Service
