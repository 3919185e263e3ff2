import type { Service } from '../model/service.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const cryptocompare = {
  id: 'cryptocompare',
  name: 'CryptoCompare',
  docs: 'https://developers.coindesk.com/documentation/legacy/Other/getApiKeys',
  hosts: ['min-api.cryptocompare.com', 'data-api.cryptocompare.com'],
  keys: {
    'cryptocompare-api-key': {
      name: 'CryptoCompare API key',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*crypto_compare_api_key' },
        { named: '*crypto_compare_key' },
        { named: '*crypto_compare_token' },
        { named: '*crypto_compare_api_token' },
        { named: '*crypto_compare_secret' },
        { word: 'min-api.cryptocompare.com', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Apikey {key}' }, { query: 'api_key' }],
      access: 'read',
      manual: { page: 'https://developers.coindesk.com/settings/api-keys', steps: ['Delete the key'] },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
