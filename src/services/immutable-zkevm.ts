import type { Service } from '../model/service.ts'

/** API keys: `sk_imapik-` and 20 to 40 characters of URL-safe base64, as samples look. */
export const immutableZkevm = {
  id: 'immutable-zkevm',
  name: 'Immutable zkEVM',
  docs: 'https://docs.immutable.com/',
  hosts: ['api.immutable.com', 'api.sandbox.immutable.com'],
  keys: {
    'immutable-zkevm-api-key': {
      name: 'Immutable zkEVM API key',
      shape: ['sk_imapik-', { base64url: [20, 40] }],
      carriers: [{ header: 'x-immutable-api-key', value: '{key}' }],
      manual: {
        page: 'https://docs.immutable.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
