import type { Service } from '../model/service.ts'

/** API keys: `lip_` and 20 letters and digits, as samples look. */
export const lichess = {
  id: 'lichess',
  name: 'Lichess',
  docs: 'https://lichess.org/api',
  hosts: ['lichess.org'],
  keys: {
    'lichess-api-key': {
      name: 'Lichess API key',
      shape: ['lip_', { base62: 20 }],
      beside: [
        { named: '*lichess_api_key' },
        { named: '*lichess_key' },
        { named: '*lichess_token' },
        { named: '*lichess_api_token' },
        { named: '*lichess_access_token' },
        { named: '*lichess_secret' },
        { named: '*lichess_api_secret' },
        { named: '*lichess_access_key' },
        { named: '*token' },
        { named: '*bot_token' },
        { named: '*access_token' },
        { word: 'lichess', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://lichess.org/account/oauth/token', steps: ['Find the token', 'Delete it'] },
      reach: 'Plays and writes as its owner, as far as its scopes go.',
    },
  },
} as const satisfies Service
