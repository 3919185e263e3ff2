import type { Service } from '../model/service.ts'

/** API keys: 64 letters and digits, as samples look. */
export const jawg = {
  id: 'jawg',
  name: 'Jawg Maps',
  docs: 'https://www.jawg.io/docs/',
  hosts: ['api.jawg.io', 'tile.jawg.io'],
  keys: {
    'jawg-api-key': {
      name: 'Jawg Maps API key',
      shape: [{ base62: 64 }],
      beside: [
        { named: '*jawg_token' },
        { named: '*jawg_api_token' },
        { named: '*jawg_access_token' },
        { named: '*jawg_api_key' },
        { named: '*jawg_key' },
        { named: '*jawg_pat' },
        { named: '*jawg_personal_access_token' },
        { named: '*jawg_auth_token' },
        { word: 'api.jawg.io', within: 160 },
      ],
      carriers: [{ query: 'access-token' }],
      manual: { page: 'https://www.jawg.io/docs/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
