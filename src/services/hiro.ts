import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const hiro = {
  id: 'hiro',
  name: 'Hiro',
  docs: 'https://docs.hiro.so/en/apis',
  hosts: ['api.hiro.so', 'api.mainnet.hiro.so', 'api.testnet.hiro.so'],
  keys: {
    'hiro-api-key': {
      name: 'Hiro API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('hiro', 'hiro_platform')],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://docs.hiro.so/en/apis',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls to Stacks and Bitcoin.',
    },
  },
} as const satisfies Service
