import type { Service } from '../model/service.ts'

/**
 * API tokens of Zendesk: 40 letters and digits, as in the README of its own client; secrets of OAuth clients and access tokens
 * 64 hexadecimal digits, as samples look.
 */
export const zendesk = {
  id: 'zendesk',
  name: 'Zendesk',
  docs: 'https://developer.zendesk.com/api-reference/introduction/security-and-auth/',
  hosts: ['*.zendesk.com'],
  keys: {
    'zendesk-api-token': {
      name: 'Zendesk API token',
      source: 'https://github.com/zendesk/zendesk_api_client_php/blob/master/README.md',
      shape: [{ base62: 40 }],
      beside: [
        { named: '*zendesk_api_token' },
        { named: '*zendesk_token' },
        { named: '*zendesk_api_key' },
        { named: '*zendesk_key' },
        { named: '*zendesk_password' },
        { named: '*zendesk_secret' },
        { named: '*zendesk_auth_token' },
      ],
      manual: {
        page: 'https://support.zendesk.com/hc/en-us/articles/4408889192858-Managing-API-token-access-to-the-Zendesk-API',
        steps: ['Admin Center, Apps and integrations, API tokens', 'Deactivate the token; when nothing misses it, delete it'],
      },
      reach: 'Acts as any agent whose address is known: reads all tickets.',
    },
    'zendesk-oauth-secret': {
      name: 'Zendesk OAuth secret or access token',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*zendesk_client_secret' },
        { named: '*zendesk_oauth_secret' },
        { named: '*zendesk_oauth_token' },
        { named: '*zendesk_access_token' },
        { named: '*zendesk_oauth_client_secret' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://support.zendesk.com/hc/en-us/articles/4408845965210-Using-OAuth-authentication-with-your-application',
        steps: ['Admin Center, Apps and integrations, OAuth clients', 'Regenerate the secret, or delete the client’s tokens'],
      },
      reach: 'Gets tokens of agents, or acts as one.',
    },
  },
} as const satisfies Service
