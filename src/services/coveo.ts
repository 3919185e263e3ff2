import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: `xx` and a UUID, as samples look. */
export const coveo = {
  id: 'coveo',
  name: 'Coveo',
  docs: 'https://docs.coveo.com/',
  hosts: ['platform.cloud.coveo.com'],
  keys: {
    'coveo-api-key': {
      name: 'Coveo API key',
      shape: ['xx', ...uuid],
      beside: [
        { named: '*coveo_api_key' },
        { named: '*coveo_key' },
        { named: '*coveo_token' },
        { named: '*coveo_api_token' },
        { named: '*coveo_access_token' },
        { named: '*coveo_secret' },
        { named: '*coveo_api_secret' },
        { named: '*coveo_access_key' },
        { named: '*coveo_search_api_key' },
        { named: '*coveo_search_key' },
        { named: '*coveo_search_token' },
        { named: '*coveo_search_api_token' },
        { named: '*coveo_search_access_token' },
        { named: '*coveo_search_secret' },
        { named: '*coveo_search_api_secret' },
        { named: '*coveo_search_access_key' },
        { named: '*api_key' },
        { named: '*access_token' },
        { word: 'platform.cloud.coveo.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.coveo.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Searches or changes the owner’s index.',
    },
  },
} as const satisfies Service
