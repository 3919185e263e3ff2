import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const jupiterAg = {
  id: 'jupiter-ag',
  name: 'Jupiter',
  docs: 'https://dev.jup.ag/',
  hosts: ['api.jup.ag'],
  keys: {
    'jupiter-ag-api-key': {
      name: 'Jupiter API key',
      shape: uuid,
      beside: [...apiKeyNames('jupiter', 'jup', 'jup_ag')],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: { page: 'https://dev.jup.ag/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota of quotes and swaps on Solana.',
    },
  },
} as const satisfies Service
