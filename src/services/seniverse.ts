import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** Private keys: a capital S and 16 letters, digits, `-` and `_`, as samples look. */
export const seniverse = {
  id: 'seniverse',
  name: 'Seniverse',
  docs: 'https://docs.seniverse.com/',
  hosts: ['api.seniverse.com'],
  keys: {
    'seniverse-private-key': {
      name: 'Seniverse private key',
      shape: ['S', { base64url: 16 }],
      beside: [...apiKeyNames('seniverse', 'seniverse_private', 'xinzhi')],
      carriers: [{ query: 'key' }],
      manual: {
        page: 'https://docs.seniverse.com/',
        steps: ['Find where the private key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls.',
    },
  },
} as const satisfies Service
