import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 24 letters in lower case and digits, as samples look; newer ones have 40 letters and digits. */
export const sportradar = {
  id: 'sportradar',
  name: 'Sportradar',
  docs: 'https://developer.sportradar.com/getting-started/docs/authentication',
  hosts: ['api.sportradar.com', 'api.sportradar.us'],
  keys: {
    'sportradar-api-key': {
      name: 'Sportradar API key',
      shapes: [[{ base36: 24 }], [{ base62: 40 }]],
      beside: [
        ...apiKeyNames('sportradar', 'sport_radar', 'sports_radar'),
        { word: 'api.sportradar.us', within: 160 },
        { word: 'api.sportradar.com', within: 160 },
      ],
      carriers: [{ header: 'x-api-key', value: '{key}' }, { query: 'api_key' }],
      access: 'read',
      manual: {
        page: 'https://developer.sportradar.com/getting-started/docs/authentication',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
