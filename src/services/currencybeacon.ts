import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 letters and digits, as samples look. */
export const currencybeacon = {
  id: 'currencybeacon',
  name: 'CurrencyBeacon',
  docs: 'https://currencybeacon.com/api-documentation',
  hosts: ['api.currencybeacon.com'],
  keys: {
    'currencybeacon-api-key': {
      name: 'CurrencyBeacon API key',
      shape: [{ base62: 32 }],
      beside: [...apiKeyNames('currencybeacon', 'currency_beacon')],
      carriers: [{ query: 'api_key' }],
      manual: {
        page: 'https://currencybeacon.com/api-documentation',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls.',
    },
  },
} as const satisfies Service
