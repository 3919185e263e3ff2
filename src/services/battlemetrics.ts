import type { Service } from '../model/service.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const battlemetrics = {
  id: 'battlemetrics',
  name: 'BattleMetrics',
  docs: 'https://www.battlemetrics.com/developers/documentation',
  hosts: ['api.battlemetrics.com'],
  keys: {
    'battlemetrics-api-key': {
      name: 'BattleMetrics API key',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 3000] }, '.', { base64url: [40, 700] }],
      check: 'jwt',
      beside: [
        { named: '*battlemetrics_token' },
        { named: '*battlemetrics_api_token' },
        { named: '*battlemetrics_access_token' },
        { named: '*battlemetrics_api_key' },
        { named: '*battlemetrics_key' },
        { named: '*battlemetrics_pat' },
        { named: '*battlemetrics_personal_access_token' },
        { named: '*battlemetrics_auth_token' },
        { named: '*battlemetrics_secret' },
        { named: '*battlemetrics_api_secret' },
        { named: '*battlemetrics_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.battlemetrics.com/developers/documentation',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and bans players on the owner’s servers.',
    },
  },
} as const satisfies Service
