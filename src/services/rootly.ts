import type { Service } from '../model/service.ts'

/** API keys are `rootly_` and 64 hex digits, as samples look. */
export const rootly = {
  id: 'rootly',
  name: 'Rootly',
  docs: 'https://docs.rootly.com/api-reference/overview',
  hosts: ['api.rootly.com', 'rootly.com'],
  keys: {
    'rootly-api-key': {
      name: 'Rootly API key',
      shape: ['rootly_', { hex: 64 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://rootly.com/account', steps: ['Organization settings, API keys', 'Revoke the key'] },
      reach: 'Reads and changes incidents, schedules and alerts, as far as its role goes.',
    },
  },
} as const satisfies Service
