import type { Service } from '../model/service.ts'

/** Humanloop's API keys: `hl_sk_` and 48 hex digits, as in the example of its export tool. */
export const humanloop = {
  id: 'humanloop',
  name: 'Humanloop',
  docs: 'https://humanloop.com/docs/reference/authentication',
  hosts: ['api.humanloop.com'],
  keys: {
    'humanloop-api-key': {
      name: 'Humanloop API key',
      source: 'https://github.com/humanloop/humanloop-export/blob/f35881a3a506a999f91d7c5bbf678b2a30fdd302/README.md',
      shape: ['hl_sk_', { hex: 48 }],
      alone: true,
      beside: [{ named: '*humanloop_api_key' }],
      carriers: [{ header: 'X-API-KEY', value: '{key}' }],
      manual: { page: 'https://app.humanloop.com/account/api-keys', steps: ['Revoke the key'] },
      reach: 'Reads and writes the organization’s prompts and logs. The service closed in 2025.',
    },
  },
} as const satisfies Service
