import type { Service } from '../model/service.ts'

/** API keys: 32 letters and digits, as samples look. */
export const fullcontact = {
  id: 'fullcontact',
  name: 'FullContact',
  docs: 'https://docs.fullcontact.com/',
  hosts: ['api.fullcontact.com'],
  keys: {
    'fullcontact-api-key': {
      name: 'FullContact API key',
      shape: [{ base62: 32 }],
      beside: [
        { named: '*fullcontact_api_key' },
        { named: '*fullcontact_key' },
        { named: '*fullcontact_token' },
        { named: '*fullcontact_api_token' },
        { named: '*fullcontact_access_token' },
        { named: '*fullcontact_secret' },
        { named: '*fullcontact_api_secret' },
        { named: '*fullcontact_access_key' },
        { word: 'api.fullcontact.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.fullcontact.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
