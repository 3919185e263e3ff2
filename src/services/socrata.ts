import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: 25 letters and digits, as samples look. */
export const socrata = {
  id: 'socrata',
  name: 'Socrata',
  docs: 'https://dev.socrata.com/',
  hosts: ['data.cityofnewyork.us', '*.data.socrata.com', 'api.us.socrata.com'],
  keys: {
    'socrata-api-key': {
      name: 'Socrata API key',
      shape: [{ base62: 25 }],
      beside: [
        { named: '*socrata_app_token' },
        ...tokenNames('socrata'),
        { named: '*soda_app_token' },
        ...tokenNames('soda'),
        { named: '*nyc_open_data_app_token' },
        ...tokenNames('nyc_open_data'),
        { named: '*socrata_app_app_token' },
        { named: '*socrata_app_api_token' },
        { named: '*socrata_app_access_token' },
        { named: '*socrata_app_api_key' },
        { named: '*socrata_app_key' },
        { named: '*socrata_app_pat' },
        { named: '*socrata_app_personal_access_token' },
        { named: '*socrata_app_auth_token' },
        { word: 'data.cityofnewyork.us', within: 160 },
      ],
      carriers: [{ header: 'X-App-Token', value: '{key}' }],
      manual: { page: 'https://dev.socrata.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
