import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/**
 * Access tokens: `ory_at_`, as Bitquery’s own page has it, and twice 43 characters of URL-safe base64 with `.` between, as
 * samples look. API keys of the older API: 32 letters and digits, as samples look.
 */
export const bitquery = {
  id: 'bitquery',
  name: 'Bitquery',
  docs: 'https://docs.bitquery.io/',
  hosts: ['graphql.bitquery.io', 'streaming.bitquery.io'],
  keys: {
    'bitquery-api-key': {
      name: 'Bitquery API key',
      shape: [{ base62: 32 }],
      beside: [...apiKeyNames('bitquery'), { word: 'graphql.bitquery.io', within: 160 }],
      carriers: [{ header: 'X-API-KEY', value: '{key}' }],
      manual: { page: 'https://docs.bitquery.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
    'bitquery-access-token': {
      name: 'Bitquery access token',
      source: 'https://docs.bitquery.io/docs/authorization/how-to-use/',
      shape: ['ory_at_', { base64url: 43 }, '.', { base64url: 43 }],
      beside: [
        { named: '*bitquery_access_token' },
        { named: '*bitquery_token' },
        { named: '*bitquery_api_key' },
        { named: '*bitquery_api_token' },
        { named: '*bitquery_key' },
        { word: 'bitquery', within: 300 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { query: 'token' }],
      manual: { page: 'https://account.bitquery.io/', steps: ['Authorization, Tokens', 'Revoke the token'] },
      reach: 'Uses the owner’s quota of calls to blockchains.',
    },
  },
} as const satisfies Service
