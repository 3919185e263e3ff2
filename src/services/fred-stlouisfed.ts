import type { Service } from '../model/service.ts'

/** API keys: 32 small letters and digits, says the page. */
export const fredStlouisfed = {
  id: 'fred-stlouisfed',
  name: 'FRED (St. Louis Fed)',
  docs: 'https://fred.stlouisfed.org/docs/api/api_key.html',
  hosts: ['api.stlouisfed.org'],
  keys: {
    'fred-stlouisfed-api-key': {
      name: 'FRED (St. Louis Fed) API key',
      source: 'https://fred.stlouisfed.org/docs/api/fred/series_observations.html',
      shape: [{ base36: 32 }],
      beside: [
        { named: '*fred_api_key' },
        { named: '*fred_key' },
        { named: '*fred_token' },
        { named: '*fred_api_token' },
        { named: '*fred_access_token' },
        { named: '*fred_secret' },
        { named: '*fred_api_secret' },
        { named: '*fred_access_key' },
        { named: '*stlouisfed_api_key' },
        { named: '*stlouisfed_key' },
        { named: '*stlouisfed_token' },
        { named: '*stlouisfed_api_token' },
        { named: '*stlouisfed_access_token' },
        { named: '*stlouisfed_secret' },
        { named: '*stlouisfed_api_secret' },
        { named: '*stlouisfed_access_key' },
        { word: 'api.stlouisfed.org', within: 160 },
      ],
      carriers: [{ query: 'api_key' }],
      manual: {
        page: 'https://fred.stlouisfed.org/docs/api/api_key.html',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
