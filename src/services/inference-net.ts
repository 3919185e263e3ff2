import type { Service } from '../model/service.ts'

/** API keys are `inference-` and 32 hex digits, as samples look. */
export const inferenceNet = {
  id: 'inference-net',
  name: 'Inference.net',
  docs: 'https://docs.inference.net/quickstart',
  hosts: ['api.inference.net', 'inference.net'],
  keys: {
    'inference-net-api-key': {
      name: 'Inference.net API key',
      shape: ['inference-', { hex: 32 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://inference.net/dashboard/api-keys', steps: ['API keys', 'Delete the key'] },
      reach: 'Uses models at the cost of the account.',
    },
  },
} as const satisfies Service
