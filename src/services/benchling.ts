import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `sk_` and 22 to 40 letters and digits, as samples look. */
export const benchling = {
  id: 'benchling',
  name: 'Benchling',
  docs: 'https://docs.benchling.com/',
  hosts: ['*.benchling.com'],
  keys: {
    'benchling-api-key': {
      name: 'Benchling API key',
      shape: ['sk_', { base62: [22, 40] }],
      beside: apiKeyNames('benchling'),
      carriers: [{ basic: '{key}:' }],
      manual: {
        page: 'https://docs.benchling.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes the laboratory’s records.',
    },
  },
} as const satisfies Service
