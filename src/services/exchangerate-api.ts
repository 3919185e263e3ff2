import type { Service } from '../model/service.ts'

/** API keys: 24 hexadecimal digits, as samples look. */
export const exchangerateApi = {
  id: 'exchangerate-api',
  name: 'ExchangeRate-API',
  docs: 'https://www.exchangerate-api.com/docs/authentication',
  hosts: ['v6.exchangerate-api.com'],
  keys: {
    'exchangerate-api-api-key': {
      name: 'ExchangeRate-API API key',
      shape: [{ hex: 24 }],
      beside: [
        { named: '*exchange_rate_api_key' },
        { named: '*exchange_rate_key' },
        { named: '*exchange_rate_token' },
        { named: '*exchange_rate_api_api_key' },
        { named: '*exchange_rate_api_key' },
        { named: '*exchange_rate_api_token' },
        { named: '*exchange_api_key' },
        { word: 'v6.exchangerate-api.com', within: 12 },
      ],
      access: 'read',
      manual: { page: 'https://app.exchangerate-api.com/keys', steps: ['API keys', 'Delete the key'] },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
    // Its form rests on samples.
    'exchangerate-api-address': {
      name: 'ExchangeRate-API address with a key',
      shape: ['https://v6.exchangerate-api.com/v6/', { hex: 24 }],
      access: 'read',
      manual: { page: 'https://app.exchangerate-api.com/keys', steps: ['API keys', 'Delete the key'] },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
