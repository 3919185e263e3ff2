import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const rebrickable = {
  id: 'rebrickable',
  name: 'Rebrickable',
  docs: 'https://rebrickable.com/api/v3/docs/',
  hosts: ['rebrickable.com'],
  keys: {
    'rebrickable-api-key': {
      name: 'Rebrickable API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('rebrickable'), { word: 'rebrickable.com/api', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'key {key}' }, { query: 'key' }],
      access: 'read',
      manual: {
        page: 'https://rebrickable.com/api/v3/docs/',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
