import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 letters and digits, as samples look. */
export const windy = {
  id: 'windy',
  name: 'Windy',
  docs: 'https://api.windy.com/',
  hosts: ['api.windy.com'],
  keys: {
    'windy-api-key': {
      name: 'Windy API key',
      shape: [{ base62: 32 }],
      beside: [...apiKeyNames('windy', 'windy_point', 'windy_webcams', 'windy_map'), { word: 'api.windy.com', within: 160 }],
      carriers: [{ header: 'x-windy-api-key', value: '{key}' }, { header: 'x-windy-key', value: '{key}' }, { query: 'key' }],
      access: 'read',
      manual: { page: 'https://api.windy.com/', steps: ['Find where the key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
