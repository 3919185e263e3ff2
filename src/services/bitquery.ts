import type { Service } from '../model/service.ts'

/** API keys: 32 letters and digits, as samples look. */
export const bitquery = {
  id: 'bitquery',
  name: 'Bitquery',
  docs: 'https://docs.bitquery.io/',
  hosts: ['graphql.bitquery.io', 'streaming.bitquery.io'],
  keys: {
    'bitquery-api-key': {
      name: 'Bitquery API key',
      shape: [{ base62: 32 }],
      beside: [
        { named: '*bitquery_api_key' },
        { named: '*bitquery_key' },
        { named: '*bitquery_token' },
        { named: '*bitquery_api_token' },
        { named: '*bitquery_access_token' },
        { named: '*bitquery_secret' },
        { named: '*bitquery_api_secret' },
        { named: '*bitquery_access_key' },
        { word: 'graphql.bitquery.io', within: 160 },
      ],
      carriers: [{ header: 'X-API-KEY', value: '{key}' }],
      manual: { page: 'https://docs.bitquery.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
