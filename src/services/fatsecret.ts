import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const fatsecret = {
  id: 'fatsecret',
  name: 'fatsecret',
  docs: 'https://platform.fatsecret.com/',
  hosts: ['platform.fatsecret.com', 'oauth.fatsecret.com'],
  keys: {
    'fatsecret-api-key': {
      name: 'fatsecret API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*fatsecret_client_secret' },
        { named: '*fatsecret_api_secret' },
        { named: '*fatsecret_app_secret' },
        { named: '*fatsecret_consumer_secret' },
        { word: 'platform.fatsecret.com', within: 160 },
      ],
      manual: {
        page: 'https://platform.fatsecret.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
