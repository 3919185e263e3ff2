import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*benchling_api_key' },
        { named: '*benchling_key' },
        { named: '*benchling_token' },
        { named: '*benchling_api_token' },
        { named: '*benchling_access_token' },
        { named: '*benchling_secret' },
        { named: '*benchling_api_secret' },
        { named: '*benchling_access_key' },
      ],
      carriers: [{ basic: '{key}:' }],
      manual: {
        page: 'https://docs.benchling.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes the laboratory’s records.',
    },
  },
} as const satisfies Service
