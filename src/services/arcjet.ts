import type { Service } from '../model/service.ts'

/** API keys: `ajkey_` and 26 to 40 characters of URL-safe base64, as samples look. */
export const arcjet = {
  id: 'arcjet',
  name: 'Arcjet',
  docs: 'https://docs.arcjet.com/',
  hosts: ['decide.arcjet.com'],
  keys: {
    'arcjet-api-key': {
      name: 'Arcjet API key',
      shape: ['ajkey_', { base64url: [26, 40] }],
      manual: { page: 'https://docs.arcjet.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota, and reads what the rules decide.',
    },
  },
} as const satisfies Service
