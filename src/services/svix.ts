import type { Service } from '../model/service.ts'

/**
 * Tokens of the hosted service are `sk_` or `testsk_` and base64, as samples look, with the region behind a `.`, as its own
 * client reads it; a server of one’s own signs JSON Web Tokens.
 */
export const svix = {
  id: 'svix',
  name: 'Svix',
  docs: 'https://api.svix.com/docs#section/Authentication',
  hosts: ['api.svix.com', 'api.us.svix.com', 'api.eu.svix.com', 'dashboard.svix.com'],
  keys: {
    'svix-token': {
      name: 'Svix API token',
      source: 'https://github.com/svix/svix-webhooks/blob/main/javascript/src/index.ts',
      shape: [{ oneOf: ['sk_', 'testsk_'] }, { base64url: [32, 64] }, { oneOf: ['.us', '.eu', '.ca', '.au', '.in'] }],
      beside: [
        { named: '*svix_auth_token' },
        { named: '*svix_api_key' },
        { named: '*svix_token' },
        { named: '*svix_key' },
        { named: '*svix_api_token' },
        { named: '*svix_secret' },
        { named: '*svix_secret_key' },
        { named: '*svix_access_token' },
        { word: 'svix', within: 200 },
        { word: 'Svix', within: 200 },
        { word: 'SVIX', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'full',
      manual: { page: 'https://dashboard.svix.com/api-access', steps: ['API access', 'Revoke the token'] },
      reach: 'Sends webhooks to all customers of the environment, and reads their endpoints.',
    },
  },
} as const satisfies Service
