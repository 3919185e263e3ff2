import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys are UUIDs, as samples look. */
export const helius = {
  id: 'helius',
  name: 'Helius',
  docs: 'https://www.helius.dev/docs/api-reference/authentication',
  hosts: ['mainnet.helius-rpc.com', 'devnet.helius-rpc.com', 'api.helius.xyz'],
  keys: {
    'helius-api-key': {
      name: 'Helius API key',
      shape: uuid,
      beside: [
        ...named(['helius', 'helius_rpc'], ['_api_key', '_key', '_token', '_apikey']),
        { word: 'helius-rpc.com', within: 60 },
      ],
      carriers: [{ query: 'api-key' }],
      manual: { page: 'https://dashboard.helius.dev/api-keys', steps: ['API keys', 'Delete the key'] },
      reach: 'Uses the owner’s credits.',
    },
  },
} as const satisfies Service
