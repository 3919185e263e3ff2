import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

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
        ...named(
          ['eventbrite', 'event_brite'],
          [
            '_token',
            '_private_token',
            '_oauth_token',
            '_access_token',
            '_api_token',
            '_api_key',
            '_key',
            '_personal_token',
            '_auth_token',
          ],
        ),
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
      beside: named(['eventbrite', 'event_brite'], ['_client_secret', '_secret', '_app_secret', '_oauth_secret']),
      manual: {
        page: 'https://www.eventbrite.com/account-settings/apps',
        steps: ['Developer links, API keys', 'Delete the key'],
      },
      reach: 'Gets tokens of those who use the application.',
    },
  },
} as const satisfies Service
