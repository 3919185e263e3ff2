import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 20 letters and digits, as samples look. */
export const coinMetrics = {
  id: 'coin-metrics',
  name: 'Coin Metrics',
  docs: 'https://docs.coinmetrics.io/api/v4',
  hosts: ['api.coinmetrics.io'],
  keys: {
    'coin-metrics-api-key': {
      name: 'Coin Metrics API key',
      shape: [{ base62: 20 }],
      beside: [...apiKeyNames('coinmetrics', 'coin_metrics', 'cm')],
      carriers: [{ query: 'api_key' }],
      manual: {
        page: 'https://docs.coinmetrics.io/api/v4',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads the data that the owner pays for.',
    },
  },
} as const satisfies Service
