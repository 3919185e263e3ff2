import type { Service } from '../model/service.ts'

/**
 * OAuth tokens are `1000.` and two runs of 32 hex digits, as the example on the page about refreshing is; refresh tokens look
 * the same and last. Client secrets have 42 hex digits, as the page’s example has.
 */
export const zoho = {
  id: 'zoho',
  name: 'Zoho',
  docs: 'https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token.html',
  hosts: ['accounts.zoho.com', 'accounts.zoho.eu', 'accounts.zoho.in', 'www.zohoapis.com', 'www.zohoapis.eu', 'www.zohoapis.in'],
  keys: {
    'zoho-oauth-token': {
      name: 'Zoho OAuth token',
      source: 'https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token-expiry.html',
      shape: ['1000.', { hex: 32 }, '.', { hex: 32 }],
      carriers: [{ header: 'Authorization', value: 'Zoho-oauthtoken {key}' }],
      manual: {
        page: 'https://accounts.zoho.com/home#sessions/connectedapps',
        steps: ['Sessions, Connected Apps', 'Remove the app’s access; or POST the token to /oauth/v2/token/revoke'],
      },
      reach: 'With the client’s secret, where it is a refresh token: does in the account what its scopes name.',
    },
    'zoho-client-secret': {
      name: 'Zoho client secret',
      source: 'https://www.zoho.com/books/api/v3/oauth/',
      shape: [{ hex: 42 }],
      beside: [{ named: '*zoho_client_secret' }, { named: '*zoho_secret' }, { named: '*zoho_oauth_client_secret' }],
      manual: { page: 'https://api-console.zoho.com/', steps: ['Open the client, Client Secret', 'Generate a new secret'] },
      reach: 'With refresh tokens: acts as the client.',
    },
  },
} as const satisfies Service
