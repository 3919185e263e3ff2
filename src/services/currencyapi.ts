import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: `cur_live_` or `fca_live_` and 40 letters and digits; of older ones a UUID, as samples look. */
export const currencyapi = {
  id: 'currencyapi',
  name: 'currencyapi and freecurrencyapi',
  docs: 'https://currencyapi.com/docs/',
  hosts: ['api.currencyapi.com', 'api.freecurrencyapi.com', 'freecurrencyapi.net'],
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
    'currencyapi-old-api-key': {
      name: 'currencyapi and freecurrencyapi API key (older form)',
      shape: uuid,
      beside: [
        ...apiKeyNames('currencyapi', 'freecurrencyapi', 'free_currency_api'),
        { word: 'freecurrencyapi.net', within: 160 },
        { word: 'api.currencyapi.com', within: 160 },
      ],
      carriers: [{ header: 'apikey', value: '{key}' }, { query: 'apikey' }],
      manual: {
        page: 'https://currencyapi.com/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
