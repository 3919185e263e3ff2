import type { Service } from '../model/service.ts'

/** API keys: `goldapi-`, 12 to 30 small letters and digits and `-io`, as samples look. */
export const goldapi = {
  id: 'goldapi',
  name: 'GoldAPI',
  docs: 'https://www.goldapi.io/',
  hosts: ['www.goldapi.io'],
  keys: {
    'goldapi-api-key': {
      name: 'GoldAPI API key',
      shape: ['goldapi-', { base36: [12, 30] }, '-io'],
      carriers: [{ header: 'x-access-token', value: '{key}' }],
      manual: { page: 'https://www.goldapi.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
