import type { Service } from '../model/service.ts'

/** API keys are `ste-` and some 64 letters and digits, as samples look. */
export const steel = {
  id: 'steel',
  name: 'Steel',
  docs: 'https://docs.steel.dev/overview/intro-to-steel',
  hosts: ['api.steel.dev', 'connect.steel.dev', 'app.steel.dev'],
  keys: {
    'steel-api-key': {
      name: 'Steel API key',
      shape: ['ste-', { base62: [60, 72] }],
      carriers: [{ header: 'steel-api-key', value: '{key}' }, { query: 'apiKey' }],
      manual: { page: 'https://app.steel.dev/settings/api-keys', steps: ['Settings, API keys', 'Delete the key'] },
      reach: 'Runs browsers at the cost of the account, with the logins they were given.',
    },
  },
} as const satisfies Service
