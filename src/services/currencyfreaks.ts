import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const currencyfreaks = {
  id: 'currencyfreaks',
  name: 'CurrencyFreaks',
  docs: 'https://currencyfreaks.com/documentation.html',
  hosts: ['api.currencyfreaks.com'],
  keys: {
    'currencyfreaks-api-key': {
      name: 'CurrencyFreaks API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('currencyfreaks', 'currency_freaks'), { word: 'api.currencyfreaks.com', within: 160 }],
      carriers: [{ query: 'apikey' }],
      access: 'read',
      manual: {
        page: 'https://currencyfreaks.com/documentation.html',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
