import type { Service } from '../model/service.ts'

/** API keys: `coinranking` and 48 hexadecimal digits, as samples look. */
export const coinranking = {
  id: 'coinranking',
  name: 'Coinranking',
  docs: 'https://developers.coinranking.com/',
  hosts: ['api.coinranking.com'],
  keys: {
    'coinranking-api-key': {
      name: 'Coinranking API key',
      shape: ['coinranking', { hex: 48 }],
      carriers: [{ header: 'x-access-token', value: '{key}' }],
      manual: {
        page: 'https://developers.coinranking.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
