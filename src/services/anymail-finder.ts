import type { Service } from '../model/service.ts'

/** API keys: 24 letters and digits, as samples look. */
export const anymailFinder = {
  id: 'anymail-finder',
  name: 'Anymail Finder',
  docs: 'https://anymailfinder.com/email-finder-api/docs',
  hosts: ['api.anymailfinder.com'],
  keys: {
    'anymail-finder-api-key': {
      name: 'Anymail Finder API key',
      shape: [{ base62: 24 }],
      beside: [
        { named: '*anymailfinder_api_key' },
        { named: '*anymailfinder_key' },
        { named: '*anymailfinder_token' },
        { named: '*anymailfinder_api_token' },
        { named: '*anymailfinder_access_token' },
        { named: '*anymailfinder_secret' },
        { named: '*anymailfinder_api_secret' },
        { named: '*anymailfinder_access_key' },
        { word: 'api.anymailfinder.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: {
        page: 'https://anymailfinder.com/email-finder-api/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
