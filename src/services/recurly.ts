import type { Service } from '../model/service.ts'

/** Private API keys are 32 hex digits, as samples look; the example in the READMEs of its own clients has 31. */
export const recurly = {
  id: 'recurly',
  name: 'Recurly',
  docs: 'https://recurly.com/developers/api/',
  hosts: ['v3.recurly.com', 'v3.eu.recurly.com'],
  keys: {
    'recurly-api-key': {
      name: 'Recurly private API key',
      source: 'https://github.com/recurly/recurly-client-python',
      shape: [{ hex: [31, 32] }],
      beside: [{ named: '*recurly_api_key' }, { named: '*recurly_private_key' }, { named: '*recurly_key' }],
      carriers: [{ basic: '{key}:' }],
      manual: {
        page: 'https://app.recurly.com/go/developer/api_access',
        steps: ['Integrations, API Credentials', 'Add a new private key, then delete this one'],
      },
      reach: 'Reads accounts and invoices, refunds and changes subscriptions.',
    },
  },
} as const satisfies Service
