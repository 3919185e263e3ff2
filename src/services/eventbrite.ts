import type { Service } from '../model/service.ts'

/** Private tokens: 20 letters and digits in upper case; client secrets have 50. As samples look. */
export const eventbrite = {
  id: 'eventbrite',
  name: 'Eventbrite',
  docs: 'https://www.eventbrite.com/platform/docs/authentication',
  hosts: ['www.eventbriteapi.com'],
  keys: {
    'eventbrite-token': {
      name: 'Eventbrite private token',
      shape: [{ base36upper: 20 }],
      beside: [
        { named: '*eventbrite_token' },
        { named: '*eventbrite_private_token' },
        { named: '*eventbrite_oauth_token' },
        { named: '*eventbrite_access_token' },
        { named: '*eventbrite_api_token' },
        { named: '*eventbrite_api_key' },
        { named: '*eventbrite_key' },
        { named: '*eventbrite_personal_token' },
        { named: '*eventbrite_auth_token' },
        { named: '*event_brite_token' },
        { named: '*event_brite_private_token' },
        { named: '*event_brite_oauth_token' },
        { named: '*event_brite_access_token' },
        { named: '*event_brite_api_token' },
        { named: '*event_brite_api_key' },
        { named: '*event_brite_key' },
        { named: '*event_brite_personal_token' },
        { named: '*event_brite_auth_token' },
        { word: 'eventbriteapi.com', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { query: 'token' }],
      manual: {
        page: 'https://www.eventbrite.com/account-settings/apps',
        steps: ['Developer links, API keys', 'Delete the key'],
      },
      reach: 'Reads attendees and orders and changes events, as its user.',
    },
    'eventbrite-client-secret': {
      name: 'Eventbrite client secret',
      shape: [{ base36upper: 50 }],
      beside: [
        { named: '*eventbrite_client_secret' },
        { named: '*eventbrite_secret' },
        { named: '*eventbrite_app_secret' },
        { named: '*eventbrite_oauth_secret' },
        { named: '*event_brite_client_secret' },
        { named: '*event_brite_secret' },
        { named: '*event_brite_app_secret' },
        { named: '*event_brite_oauth_secret' },
      ],
      manual: {
        page: 'https://www.eventbrite.com/account-settings/apps',
        steps: ['Developer links, API keys', 'Delete the key'],
      },
      reach: 'Gets tokens of those who use the application.',
    },
  },
} as const satisfies Service
