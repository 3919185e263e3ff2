import type { Service } from '../model/service.ts'

/** API keys: 40 letters and digits, as samples look. */
export const eia = {
  id: 'eia',
  name: 'U.S. EIA',
  docs: 'https://www.eia.gov/opendata/',
  hosts: ['api.eia.gov'],
  keys: {
    'eia-api-key': {
      name: 'U.S. EIA API key',
      shape: [{ base62: 40 }],
      beside: [
        { named: '*eia_api_key' },
        { named: '*eia_key' },
        { named: '*eia_token' },
        { named: '*eia_api_token' },
        { named: '*eia_access_token' },
        { named: '*eia_secret' },
        { named: '*eia_api_secret' },
        { named: '*eia_access_key' },
        { named: '*eia_gov_api_key' },
        { named: '*eia_gov_key' },
        { named: '*eia_gov_token' },
        { named: '*eia_gov_api_token' },
        { named: '*eia_gov_access_token' },
        { named: '*eia_gov_secret' },
        { named: '*eia_gov_api_secret' },
        { named: '*eia_gov_access_key' },
        { word: 'api.eia.gov', within: 160 },
      ],
      carriers: [{ query: 'api_key' }],
      manual: {
        page: 'https://www.eia.gov/opendata/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
