import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const etrade = {
  id: 'etrade',
  name: 'E*TRADE',
  docs: 'https://developer.etrade.com/',
  hosts: ['api.etrade.com', 'apisb.etrade.com'],
  keys: {
    'etrade-api-key': {
      name: 'E*TRADE API key',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*etrade_consumer_secret' },
        ...secretNames('etrade'),
        { named: '*etrade_consumer_consumer_secret' },
        { named: '*etrade_consumer_client_secret' },
        { named: '*etrade_consumer_api_secret' },
        { named: '*etrade_consumer_app_secret' },
        { named: '*etrade_sandbox_consumer_secret' },
        ...secretNames('etrade_sandbox'),
        { word: 'api.etrade.com', within: 160 },
      ],
      manual: {
        page: 'https://developer.etrade.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Trades with the owner’s money, as far as its rights go.',
    },
  },
} as const satisfies Service
