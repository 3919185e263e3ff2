import type { Service } from '../model/service.ts'

/**
 * Private API key and auth token have 32 hex digits each, as the page’s example has, the secret of an OAuth client 128 letters
 * and digits, as samples look.
 */
export const instamojo = {
  id: 'instamojo',
  name: 'Instamojo',
  docs: 'https://docs.instamojo.com/reference/authentication',
  hosts: ['www.instamojo.com', 'api.instamojo.com', 'test.instamojo.com'],
  keys: {
    'instamojo-api-key': {
      name: 'Instamojo private API key or auth token',
      source: 'https://docs.instamojo.com/reference/authentication',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*instamojo_api_key' },
        { named: '*instamojo_key' },
        { named: '*instamojo_private_api_key' },
        { named: '*instamojo_auth_token' },
        { named: '*instamojo_private_auth_token' },
        { named: '*instamojo_token' },
        { named: '*instamojo_auth_key' },
      ],
      carriers: [
        { header: 'X-Api-Key', value: '{key}' },
        { header: 'X-Auth-Token', value: '{key}' },
      ],
      manual: { page: 'https://www.instamojo.com/integrations', steps: ['API & Plugins', 'Regenerate the keys'] },
      reach: 'Creates payment requests and refunds, with the token that goes along.',
    },
    'instamojo-client-secret': {
      name: 'Instamojo client secret',
      shape: [{ base62: 128 }],
      beside: [
        { named: '*instamojo_client_secret' },
        { named: '*instamojo_secret' },
        { named: '*instamojo_oauth_client_secret' },
      ],
      manual: {
        page: 'https://www.instamojo.com/integrations',
        steps: ['API & Plugins', 'Delete the credentials and make new ones'],
      },
      reach: 'Gets tokens that create payment requests and refunds, with its client id.',
    },
  },
} as const satisfies Service
