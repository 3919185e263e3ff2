import type { Service } from '../model/service.ts'

/**
 * Site keys: `ajkey_`, as in Arcjet’s own guides, and 26 small letters and digits, as samples look; 26 to 40 characters of
 * URL-safe base64 are looked at.
 */
export const arcjet = {
  id: 'arcjet',
  name: 'Arcjet',
  docs: 'https://docs.arcjet.com/',
  hosts: ['decide.arcjet.com'],
  keys: {
    'arcjet-api-key': {
      name: 'Arcjet API key',
      source: 'https://github.com/arcjet/arcjet-js/blob/28b001c23c935688ba7678a4543ad50a199bb749/arcjet-remix/README.md',
      shape: ['ajkey_', { base64url: [26, 40] }],
      manual: { page: 'https://docs.arcjet.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota, and reads what the rules decide.',
    },
  },
} as const satisfies Service
