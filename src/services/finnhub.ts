import type { Service } from '../model/service.ts'

/** Keys of Finnhub: 20 or 40 lower-case letters and digits in public samples. */
export const finnhub = {
  id: 'finnhub',
  name: 'Finnhub',
  docs: 'https://finnhub.io/docs/api/authentication',
  hosts: ['finnhub.io', 'ws.finnhub.io'],
  keys: {
    'finnhub-api-key': {
      name: 'Finnhub API key',
      shapes: [[{ base36: 40 }], [{ base36: 20 }]],
      beside: [
        { named: '*finnhub_api_key' },
        { named: '*finnhub_key' },
        { named: '*finnhub_token' },
        { named: '*finnhub_api_token' },
      ],
      carriers: [{ header: 'X-Finnhub-Token', value: '{key}' }, { query: 'token' }],
      manual: { page: 'https://finnhub.io/dashboard', steps: ['Regenerate the API key'] },
      reach: 'Reads market data at the account’s cost.',
    },
  },
} as const satisfies Service
