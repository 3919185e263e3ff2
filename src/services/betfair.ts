import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** Application keys: 16 letters and digits, as samples look. Who has one needs a session besides. */
export const betfair = {
  id: 'betfair',
  name: 'Betfair',
  docs: 'https://developer.betfair.com/',
  hosts: ['api.betfair.com', 'identitysso.betfair.com', 'developer.betfair.com'],
  keys: {
    'betfair-app-key': {
      name: 'Betfair application key',
      shape: [{ base62: 16 }],
      beside: [
        ...named(['betfair', 'bf'], ['_app_key', '_application_key', '_appkey']),
        { named: '*betfair_api_key' },
        { named: '*betfair_key' },
        { named: 'X-Application' },
      ],
      carriers: [{ header: 'X-Application', value: '{key}' }],
      manual: {
        page: 'https://developer.betfair.com/',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'With a session of an account: reads prices and places bets.',
    },
  },
} as const satisfies Service
