import type { Service } from '../model/service.ts'

/** Client secrets are 64 characters of base64url, as the example of the issuer’s reference has; tokens are JSON Web Tokens. */
export const auth0 = {
  id: 'auth0',
  name: 'Auth0',
  docs: 'https://auth0.com/docs/get-started/applications/application-settings',
  hosts: ['*.auth0.com'],
  selfHosted: true,
  keys: {
    'auth0-client-secret': {
      name: 'Auth0 client secret',
      source: 'https://auth0.com/docs/api/management/v2/clients/post-clients',
      shape: [{ base64url: 64 }],
      beside: [
        { named: '*auth0_client_secret' },
        { named: '*auth0_mgmt_client_secret' },
        { named: '*auth0_m2m_client_secret' },
        { named: '*auth0_management_client_secret' },
        { named: '*auth0_api_client_secret' },
      ],
      manual: {
        page: 'https://manage.auth0.com/#/applications',
        steps: ['Open the application, Credentials', 'Rotate the secret'],
      },
      reach: 'Signs users in as the application, or gets tokens of the management API.',
    },
    'auth0-management-token': {
      name: 'Auth0 management API token',
      source: 'https://auth0.com/docs/secure/tokens/access-tokens/management-api-access-tokens',
      shape: ['eyJ', { base64url: [10, 500] }, '.eyJ', { base64url: [20, 2000] }, '.', { base64url: [40, 700] }],
      check: 'jwt',
      beside: [
        { named: '*auth0_api_token' },
        { named: '*auth0_mgmt_api_token' },
        { named: '*auth0_management_api_token' },
        { named: '*auth0_management_token' },
        { named: '*auth0_access_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://manage.auth0.com/#/apis',
        steps: ['The token dies after 24 hours', 'To end it now, rotate the secret of its application'],
      },
      reach: 'Reads and changes users and settings of the tenant, as far as its scopes go.',
    },
  },
} as const satisfies Service
