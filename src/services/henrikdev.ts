import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API keys for Valorant data: `HDEV-` and a UUID, as samples look. */
export const henrikdev = {
  id: 'henrikdev',
  name: 'HenrikDev',
  docs: 'https://docs.henrikdev.xyz/general/auth.md',
  hosts: ['api.henrikdev.xyz'],
  keys: {
    'henrikdev-api-key': {
      name: 'HenrikDev API key',
      shape: ['HDEV-', ...uuid],
      carriers: [{ header: 'Authorization', value: '{key}' }, { query: 'api_key' }],
      access: 'read',
      manual: { page: 'https://api.henrikdev.xyz/dashboard/', steps: ['API Keys: find the key', 'Delete it'] },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
