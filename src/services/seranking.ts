import type { Service } from '../model/service.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const seranking = {
  id: 'seranking',
  name: 'SE Ranking',
  docs: 'https://seranking.com/api.html',
  hosts: ['api.seranking.com', 'api4.seranking.com'],
  keys: {
    'seranking-api-key': {
      name: 'SE Ranking API key',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*seranking_token' },
        { named: '*seranking_api_token' },
        { named: '*seranking_access_token' },
        { named: '*seranking_api_key' },
        { named: '*seranking_key' },
        { named: '*seranking_pat' },
        { named: '*seranking_personal_access_token' },
        { named: '*seranking_auth_token' },
        { word: 'api.seranking.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: {
        page: 'https://seranking.com/api.html',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of look-ups.',
    },
  },
} as const satisfies Service
