import type { Service } from '../model/service.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const pubg = {
  id: 'pubg',
  name: 'PUBG',
  docs: 'https://documentation.pubg.com/',
  hosts: ['api.pubg.com'],
  keys: {
    'pubg-api-key': {
      name: 'PUBG API key',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 3000] }, '.', { base64url: [40, 700] }],
      check: 'jwt',
      beside: [
        { named: '*pubg_api_key' },
        { named: '*pubg_key' },
        { named: '*pubg_token' },
        { named: '*pubg_api_token' },
        { named: '*pubg_access_token' },
        { named: '*pubg_secret' },
        { named: '*pubg_api_secret' },
        { named: '*pubg_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://documentation.pubg.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota, or changes the owner’s game.',
    },
  },
} as const satisfies Service
