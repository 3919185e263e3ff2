import type { Service } from '../model/service.ts'

/** Labelbox's API keys are signed tokens (JWT), by public samples. */
export const labelbox = {
  id: 'labelbox',
  name: 'Labelbox',
  docs: 'https://docs.labelbox.com/reference/create-api-key',
  hosts: ['api.labelbox.com'],
  keys: {
    'labelbox-api-key': {
      name: 'Labelbox API key',
      shape: ['eyJ', { base64url: [8, 2000] }, '.', { base64url: [8, 4000] }, '.', { base64url: [20, 1000] }],
      check: 'jwt',
      beside: [{ named: '*labelbox_api_key' }, { named: '*labelbox_key' }, { named: '*labelbox_token' }, { named: 'lb_api_key' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.labelbox.com/workspace-settings/api-keys', steps: ['Delete the key'] },
      reach: 'Reads and changes data sets, labels and projects as far as its role goes.',
    },
  },
} as const satisfies Service
