import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*warcraftlogs_secret' },
        { named: '*warcraftlogs_client_secret' },
        { named: '*warcraftlogs_api_secret' },
        { named: '*warcraftlogs_app_secret' },
        { named: '*wcl_secret' },
        { named: '*wcl_client_secret' },
        { named: '*wcl_api_secret' },
        { named: '*wcl_app_secret' },
        { named: '*wlogs_secret' },
        { named: '*wlogs_client_secret' },
        { named: '*wlogs_api_secret' },
        { named: '*wlogs_app_secret' },
        { named: '*fflogs_secret' },
        { named: '*fflogs_client_secret' },
        { named: '*fflogs_api_secret' },
        { named: '*fflogs_app_secret' },
        { word: 'www.warcraftlogs.com', within: 160 },
      ],
      manual: {
        page: 'https://www.warcraftlogs.com/api/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota, or changes the owner’s game.',
    },
  },
} as const satisfies Service
