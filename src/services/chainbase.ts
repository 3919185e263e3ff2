import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 27 letters and digits, as samples look. */
export const chainbase = {
  id: 'chainbase',
  name: 'Chainbase',
  docs: 'https://docs.chainbase.com/',
  hosts: ['api.chainbase.online', 'api.chainbase.com'],
  keys: {
    'chainbase-api-key': {
      name: 'Chainbase API key',
      shape: [{ base62: 27 }],
      beside: [...apiKeyNames('chainbase')],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://docs.chainbase.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
