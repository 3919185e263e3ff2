import type { Service } from '../model/service.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const krakenIo = {
  id: 'kraken-io',
  name: 'Kraken.io',
  docs: 'https://kraken.io/docs/',
  hosts: ['api.kraken.io'],
  keys: {
    'kraken-io-api-key': {
      name: 'Kraken.io API key',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*kraken_io_secret' },
        { named: '*kraken_io_client_secret' },
        { named: '*kraken_io_api_secret' },
        { named: '*kraken_io_app_secret' },
        { word: 'api.kraken.io', within: 160 },
      ],
      manual: { page: 'https://kraken.io/docs/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Makes or changes media at the owner’s cost.',
    },
  },
} as const satisfies Service
