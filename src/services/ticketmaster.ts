import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API keys have 32 letters and digits, as in the examples of its own portal. */
export const ticketmaster = {
  id: 'ticketmaster',
  name: 'Ticketmaster',
  docs: 'https://developer.ticketmaster.com/products-and-docs/apis/getting-started/',
  hosts: ['app.ticketmaster.com', 'developer.ticketmaster.com'],
  keys: {
    'ticketmaster-api-key': {
      name: 'Ticketmaster API key',
      source: 'https://github.com/ticketmaster-api/ticketmaster-api.github.io',
      shape: [{ base62: 32 }],
      beside: [
        ...named(['ticketmaster', 'ticket_master'], ['_api_key', '_key', '_consumer_key', '_token']),
        { word: 'app.ticketmaster.com', within: 200 },
      ],
      carriers: [{ query: 'apikey' }],
      access: 'read',
      manual: {
        page: 'https://developer-acct.ticketmaster.com/user/login',
        steps: ['My apps', 'Delete the app: its keys go with it'],
      },
      reach: 'Reads events at the cost of the account.',
    },
  },
} as const satisfies Service
