import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 letters and digits, as samples look. */
export const oneInch = {
  id: 'one-inch',
  name: '1inch',
  docs: 'https://portal.1inch.dev/documentation',
  hosts: ['api.1inch.dev'],
  keys: {
    'one-inch-api-key': {
      name: '1inch API key',
      shape: [{ base62: 32 }],
      beside: [
        ...apiKeyNames('oneinch'),
        { named: '*oneinch_auth_key' },
        ...apiKeyNames('1inch'),
        { named: '*1inch_auth_key' },
        { word: 'api.1inch.dev', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://portal.1inch.dev/documentation',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
