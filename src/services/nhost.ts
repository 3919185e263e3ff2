import type { Service } from '../model/service.ts'

/** Admin secrets: 32 hexadecimal digits, as samples look. Webhook secrets: 32 hexadecimal digits, as samples look. */
export const nhost = {
  id: 'nhost',
  name: 'Nhost',
  docs: 'https://docs.nhost.io/',
  hosts: ['*.nhost.run'],
  keys: {
    'nhost-admin-secret': {
      name: 'Nhost admin secret',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*nhost_admin_secret' },
        { named: '*nhost_secret' },
        { named: '*nhost_admin_key' },
        { word: 'nhost.run', within: 160 },
      ],
      manual: { page: 'https://app.nhost.io/', steps: ['Settings, Secrets: change the admin secret'] },
      reach: 'Reads and writes everything in the database past its rules.',
    },
    'nhost-webhook-secret': {
      name: 'Nhost webhook secret',
      shape: [{ hex: 32 }],
      beside: [{ named: '*nhost_webhook_secret' }, { word: 'nhost.run', within: 160 }],
      carriers: [{ header: 'nhost-webhook-secret', value: '{key}' }],
      manual: { page: 'https://app.nhost.io/', steps: ['Settings, Secrets: change the webhook secret'] },
      reach: 'Lets anyone send events that look like Nhost’s.',
    },
  },
} as const satisfies Service
