import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: `RGAPI-` and a UUID, as samples look. */
export const riotGames = {
  id: 'riot-games',
  name: 'Riot Games',
  docs: 'https://developer.riotgames.com/docs/portal',
  hosts: ['*.api.riotgames.com'],
  keys: {
    'riot-games-api-key': {
      name: 'Riot Games API key',
      shape: ['RGAPI-', ...uuid],
      carriers: [{ header: 'X-Riot-Token', value: '{key}' }, { query: 'api_key' }],
      access: 'read',
      manual: { page: 'https://developer.riotgames.com', steps: ['Dashboard', 'Regenerate the key'] },
      reach: 'Uses the owner’s quota; one of development ends after a day.',
    },
  },
} as const satisfies Service
