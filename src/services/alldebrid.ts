import type { Service } from '../model/service.ts'

/** API keys: 20 letters and digits, as samples look. */
export const alldebrid = {
  id: 'alldebrid',
  name: 'AllDebrid',
  docs: 'https://docs.alldebrid.com/',
  hosts: ['api.alldebrid.com'],
  keys: {
    'alldebrid-api-key': {
      name: 'AllDebrid API key',
      shape: [{ base62: 20 }],
      beside: [
        { named: '*alldebrid_api_key' },
        { named: '*alldebrid_key' },
        { named: '*alldebrid_token' },
        { named: '*alldebrid_api_token' },
        { named: '*alldebrid_access_token' },
        { named: '*alldebrid_secret' },
        { named: '*alldebrid_api_secret' },
        { named: '*alldebrid_access_key' },
        { word: 'api.alldebrid.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.alldebrid.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s subscription.',
    },
  },
} as const satisfies Service
