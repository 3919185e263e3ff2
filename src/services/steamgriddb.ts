import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const steamgriddb = {
  id: 'steamgriddb',
  name: 'SteamGridDB',
  docs: 'https://www.steamgriddb.com/api/v2',
  hosts: ['www.steamgriddb.com'],
  keys: {
    'steamgriddb-api-key': {
      name: 'SteamGridDB API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('steamgriddb', 'sgdb'), { word: 'www.steamgriddb.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.steamgriddb.com/api/v2',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
