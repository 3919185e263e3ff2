import type { Service } from '../model/service.ts'

/** Keys of Alpha Vantage: up to 16 upper-case letters and digits in public samples. */
export const alphaVantage = {
  id: 'alpha-vantage',
  name: 'Alpha Vantage',
  docs: 'https://www.alphavantage.co/documentation/',
  hosts: ['www.alphavantage.co'],
  keys: {
    'alpha-vantage-api-key': {
      name: 'Alpha Vantage API key',
      shapes: [[{ base36upper: 16 }], [{ base36upper: 15 }], [{ base36upper: 14 }]],
      beside: [
        { named: '*alpha_vantage_api_key' },
        { named: '*alpha_vantage_key' },
        { named: '*alphavantage_apikey' },
        { named: '*alpha_vantage_token' },
        { word: 'TimeSeries(key', within: 12 },
        { word: 'ForeignExchange(key', within: 12 },
        { word: 'TechIndicators(key', within: 12 },
      ],
      carriers: [{ query: 'apikey' }],
      manual: { page: 'https://www.alphavantage.co/support/', steps: ['Ask support to replace the key'] },
      reach: 'Reads market data at the account’s cost.',
    },
  },
} as const satisfies Service
