import type { Service } from '../model/service.ts'

/** API keys: 30 letters and digits, as samples look. */
export const dropcontact = {
  id: 'dropcontact',
  name: 'Dropcontact',
  docs: 'https://developer.dropcontact.com/',
  hosts: ['api.dropcontact.io', 'api.dropcontact.com'],
  keys: {
    'dropcontact-api-key': {
      name: 'Dropcontact API key',
      shape: [{ base62: 30 }],
      beside: [
        { named: '*dropcontact_token' },
        { named: '*dropcontact_api_token' },
        { named: '*dropcontact_access_token' },
        { named: '*dropcontact_api_key' },
        { named: '*dropcontact_key' },
        { named: '*dropcontact_pat' },
        { named: '*dropcontact_personal_access_token' },
        { named: '*dropcontact_auth_token' },
        { word: 'api.dropcontact.io', within: 160 },
      ],
      carriers: [{ header: 'X-Access-Token', value: '{key}' }],
      manual: {
        page: 'https://developer.dropcontact.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
