import type { Service } from '../model/service.ts'

/** API keys: 25 small letters and digits, as samples look. */
export const pipl = {
  id: 'pipl',
  name: 'Pipl',
  docs: 'https://docs.pipl.com/',
  hosts: ['api.pipl.com'],
  keys: {
    'pipl-api-key': {
      name: 'Pipl API key',
      shape: [{ base36: 25 }],
      beside: [
        { named: '*pipl_api_key' },
        { named: '*pipl_key' },
        { named: '*pipl_token' },
        { named: '*pipl_api_token' },
        { named: '*pipl_access_token' },
        { named: '*pipl_secret' },
        { named: '*pipl_api_secret' },
        { named: '*pipl_access_key' },
        { named: '*pipl_search_api_key' },
        { named: '*pipl_search_key' },
        { named: '*pipl_search_token' },
        { named: '*pipl_search_api_token' },
        { named: '*pipl_search_access_token' },
        { named: '*pipl_search_secret' },
        { named: '*pipl_search_api_secret' },
        { named: '*pipl_search_access_key' },
        { word: 'api.pipl.com', within: 160 },
      ],
      carriers: [{ query: 'key' }],
      manual: { page: 'https://docs.pipl.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
