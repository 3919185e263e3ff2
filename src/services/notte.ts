import type { Service } from '../model/service.ts'

/** API keys: `sk-notte-` and 24 to 80 characters of URL-safe base64, as samples look. */
export const notte = {
  id: 'notte',
  name: 'Notte',
  docs: 'https://docs.notte.cc/',
  hosts: ['api.notte.cc'],
  keys: {
    'notte-api-key': {
      name: 'Notte API key',
      shape: ['sk-notte-', { base64url: [24, 80] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.notte.cc/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Runs agents at the owner’s cost, with what they are connected to.',
    },
  },
} as const satisfies Service
