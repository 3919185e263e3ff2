import type { Service } from '../model/service.ts'

/** API keys are `sk-let-` and two UUIDs in base64, as samples look. */
export const letta = {
  id: 'letta',
  name: 'Letta',
  docs: 'https://docs.letta.com/api-reference/overview',
  hosts: ['api.letta.com', 'app.letta.com'],
  keys: {
    'letta-api-key': {
      name: 'Letta API key',
      shape: ['sk-let-', { base64: [90, 110] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.letta.com/api-keys', steps: ['API keys', 'Delete the key'] },
      reach: 'Reads and changes agents with all they remember, at the cost of the account.',
    },
  },
} as const satisfies Service
