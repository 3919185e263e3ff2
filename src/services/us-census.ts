import type { Service } from '../model/service.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const usCensus = {
  id: 'us-census',
  name: 'U.S. Census Bureau',
  docs: 'https://www.census.gov/data/developers.html',
  hosts: ['api.census.gov'],
  keys: {
    'us-census-api-key': {
      name: 'U.S. Census Bureau API key',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*census_api_key' },
        { named: '*census_key' },
        { named: '*census_token' },
        { named: '*census_api_token' },
        { named: '*census_access_token' },
        { named: '*census_secret' },
        { named: '*census_api_secret' },
        { named: '*census_access_key' },
        { named: '*census_gov_api_key' },
        { named: '*census_gov_key' },
        { named: '*census_gov_token' },
        { named: '*census_gov_api_token' },
        { named: '*census_gov_access_token' },
        { named: '*census_gov_secret' },
        { named: '*census_gov_api_secret' },
        { named: '*census_gov_access_key' },
        { named: '*us_census_api_key' },
        { named: '*us_census_key' },
        { named: '*us_census_token' },
        { named: '*us_census_api_token' },
        { named: '*us_census_access_token' },
        { named: '*us_census_secret' },
        { named: '*us_census_api_secret' },
        { named: '*us_census_access_key' },
        { word: 'api.census.gov', within: 160 },
      ],
      manual: {
        page: 'https://www.census.gov/data/developers.html',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
