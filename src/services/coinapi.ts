import type { Service } from '../model/service.ts'
import { uuidAny } from '../model/uuid.ts'

/** API keys are UUIDs, in upper case as a rule, as samples look. */
export const coinapi = {
  id: 'coinapi',
  name: 'CoinAPI',
  docs: 'https://docs.coinapi.io/authentication',
  hosts: ['rest.coinapi.io'],
  keys: {
    'coinapi-api-key': {
      name: 'CoinAPI API key',
      shape: uuidAny,
      beside: [
        { named: '*coin_api_key' },
        { named: '*coin_api_api_key' },
        { named: '*coin_api_token' },
        { named: '*coin_api_secret' },
      ],
      carriers: [{ header: 'X-CoinAPI-Key', value: '{key}' }],
      access: 'read',
      manual: { page: 'https://console.coinapi.io', steps: ['API keys', 'Delete the key'] },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
