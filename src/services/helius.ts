import type { Service } from '../model/service.ts'
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
        { named: '*helius_api_key' },
        { named: '*helius_key' },
        { named: '*helius_token' },
        { named: '*helius_apikey' },
        { named: '*helius_rpc_api_key' },
        { named: '*helius_rpc_key' },
        { named: '*helius_rpc_token' },
        { named: '*helius_rpc_apikey' },
        { word: 'helius-rpc.com', within: 60 },
      ],
      carriers: [{ query: 'api-key' }],
      manual: { page: 'https://dashboard.helius.dev/api-keys', steps: ['API keys', 'Delete the key'] },
      reach: 'Uses the owner’s credits.',
    },
  },
} as const satisfies Service
