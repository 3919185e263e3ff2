import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 40 letters and digits, as samples look. */
export const warcraftLogs = {
  id: 'warcraft-logs',
  name: 'Warcraft Logs',
  docs: 'https://www.warcraftlogs.com/api/docs',
  hosts: ['www.warcraftlogs.com'],
  keys: {
    'warcraft-logs-api-key': {
      name: 'Warcraft Logs API key',
      shape: [{ base62: 40 }],
      beside: [...secretNames('warcraftlogs', 'wcl', 'wlogs', 'fflogs'), { word: 'www.warcraftlogs.com', within: 160 }],
      manual: {
        page: 'https://www.warcraftlogs.com/api/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota, or changes the owner’s game.',
    },
  },
} as const satisfies Service
