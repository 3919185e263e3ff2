import type { Service } from '../model/service.ts'

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
        { named: '*oneinch_api_key' },
        { named: '*oneinch_key' },
        { named: '*oneinch_token' },
        { named: '*oneinch_api_token' },
        { named: '*oneinch_access_token' },
        { named: '*oneinch_secret' },
        { named: '*oneinch_api_secret' },
        { named: '*oneinch_access_key' },
        { named: '*oneinch_auth_key' },
        { named: '*1inch_api_key' },
        { named: '*1inch_key' },
        { named: '*1inch_token' },
        { named: '*1inch_api_token' },
        { named: '*1inch_access_token' },
        { named: '*1inch_secret' },
        { named: '*1inch_api_secret' },
        { named: '*1inch_access_key' },
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
