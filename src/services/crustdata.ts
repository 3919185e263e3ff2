import type { Service } from '../model/service.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const crustdata = {
  id: 'crustdata',
  name: 'Crustdata',
  docs: 'https://docs.crustdata.com/',
  hosts: ['api.crustdata.com'],
  keys: {
    'crustdata-api-key': {
      name: 'Crustdata API key',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*crustdata_token' },
        { named: '*crustdata_api_token' },
        { named: '*crustdata_access_token' },
        { named: '*crustdata_api_key' },
        { named: '*crustdata_key' },
        { named: '*crustdata_pat' },
        { named: '*crustdata_personal_access_token' },
        { named: '*crustdata_auth_token' },
        { word: 'api.crustdata.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: {
        page: 'https://docs.crustdata.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
