import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const battlemetrics = {
  id: 'battlemetrics',
  name: 'BattleMetrics',
  docs: 'https://www.battlemetrics.com/developers/documentation',
  hosts: ['api.battlemetrics.com'],
  keys: {
    'battlemetrics-api-key': {
      name: 'BattleMetrics API key',
      shape: jsonWebToken,
      check: 'jwt',
      beside: [
        ...tokenNames('battlemetrics'),
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
