import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API keys are `t-` and two runs of 24 hex digits, older ones UUIDs, as samples look. */
export const tatum = {
  id: 'tatum',
  name: 'Tatum',
  docs: 'https://docs.tatum.io/docs/authentication',
  hosts: ['api.tatum.io', '*.gateway.tatum.io'],
  keys: {
    'tatum-api-key': {
      name: 'Tatum API key',
      shapes: [['t-', { hex: 24 }, '-', { hex: 24 }], uuid],
      beside: [
        { named: '*tatum_api_key' },
        { named: '*tatum_key' },
        { named: '*tatum_api_key_mainnet' },
        { named: '*tatum_api_key_testnet' },
      ],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: { page: 'https://dashboard.tatum.io/', steps: ['API Keys', 'Remove the key'] },
      reach: 'Uses the owner’s quota; reads notifications and virtual accounts.',
    },
  },
} as const satisfies Service
