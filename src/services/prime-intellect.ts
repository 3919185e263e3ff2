import type { Service } from '../model/service.ts'

/** API keys are `pit_` and 64 hex digits, as samples look. */
export const primeIntellect = {
  id: 'prime-intellect',
  name: 'Prime Intellect',
  docs: 'https://docs.primeintellect.ai/api-reference/introduction',
  hosts: ['api.primeintellect.ai', 'api.pinference.ai', 'app.primeintellect.ai'],
  keys: {
    'prime-intellect-api-key': {
      name: 'Prime Intellect API key',
      shape: ['pit_', { hex: 64 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.primeintellect.ai/dashboard/tokens', steps: ['API keys', 'Delete the key'] },
      reach: 'Uses models and rents machines at the cost of the account, as far as its permissions go.',
    },
  },
} as const satisfies Service
