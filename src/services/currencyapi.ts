import type { Service } from '../model/service.ts'

/** API keys: `cur_live_` or `fca_live_` and 40 letters and digits, as samples look. */
export const currencyapi = {
  id: 'currencyapi',
  name: 'currencyapi and freecurrencyapi',
  docs: 'https://currencyapi.com/docs/',
  hosts: ['api.currencyapi.com', 'api.freecurrencyapi.com'],
  keys: {
    'currencyapi-api-key': {
      name: 'currencyapi and freecurrencyapi API key',
      shape: [{ oneOf: ['cur_live_', 'fca_live_'] }, { base62: 40 }],
      carriers: [{ header: 'apikey', value: '{key}' }],
      manual: {
        page: 'https://currencyapi.com/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
