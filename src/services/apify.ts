import type { Service } from '../model/service.ts'

/** Apify's personal API tokens. The prefix and 36 letters and digits rest on public samples. */
export const apify = {
  id: 'apify',
  name: 'Apify',
  docs: 'https://docs.apify.com/integrations/api',
  hosts: ['api.apify.com'],
  keys: {
    'apify-api-token': {
      name: 'Apify API token',
      shape: ['apify_api_', { base62: 36 }],
      alone: true,
      beside: [{ named: '*apify_token' }, { named: '*apify_api_token' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { query: 'token' }],
      // https://docs.apify.com/api/v2/users-me-get; the type of its refusal is known from users
      verify: {
        request: 'GET https://api.apify.com/v2/users/me',
        means: {
          live: { status: 200, at: 'data.id' },
          dead: { status: 401, at: 'error.type', is: 'user-or-token-not-found' },
          limited: { status: 403, at: 'error.type', is: 'insufficient-permissions' },
        },
        reads: { id: 'data.id', owner: 'data.username' },
        inferred: true,
      },
      manual: {
        page: 'https://console.apify.com/settings/integrations',
        steps: ['Personal API tokens', 'Delete or rotate the token'],
      },
      reach: 'Runs Actors at the cost of the account, and reads its data sets and stores, within the token’s scopes.',
    },
  },
} as const satisfies Service
