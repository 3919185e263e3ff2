import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 20 to 40 letters and digits are looked at. */
export const bonsaiSearch = {
  id: 'bonsai-search',
  name: 'Bonsai Search',
  docs: 'https://bonsai.io/docs/',
  hosts: ['api.bonsai.io', '*.bonsaisearch.net'],
  keys: {
    'bonsai-search-api-key': {
      name: 'Bonsai Search API key',
      shape: [{ base62: [20, 40] }],
      beside: [
        { named: '*bonsai_token' },
        { named: '*bonsai_api_token' },
        { named: '*bonsai_access_token' },
        { named: '*bonsai_api_key' },
        { named: '*bonsai_key' },
        { named: '*bonsai_pat' },
        { named: '*bonsai_personal_access_token' },
        { named: '*bonsai_auth_token' },
        { named: '*bonsai_secret' },
        { named: '*bonsai_client_secret' },
        { named: '*bonsai_api_secret' },
        { named: '*bonsai_app_secret' },
        { named: '*bonsai_search_token' },
        { named: '*bonsai_search_api_token' },
        { named: '*bonsai_search_access_token' },
        { named: '*bonsai_search_api_key' },
        { named: '*bonsai_search_key' },
        { named: '*bonsai_search_pat' },
        { named: '*bonsai_search_personal_access_token' },
        { named: '*bonsai_search_auth_token' },
        { named: '*bonsai_search_secret' },
        { named: '*bonsai_search_client_secret' },
        { named: '*bonsai_search_api_secret' },
        { named: '*bonsai_search_app_secret' },
      ],
      manual: { page: 'https://bonsai.io/docs/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and writes the databases of the account.',
    },
  },
} as const satisfies Service
