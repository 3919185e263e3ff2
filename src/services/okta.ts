import type { Service } from '../model/service.ts'

const code = 'errorCode'
/** https://developer.okta.com/docs/reference/error-codes/: "Invalid token provided", or one that has run out. */
const refused = { status: 401, at: code, is: 'E0000011' } as const

/**
 * API tokens are 42 characters that begin with `00`, as the page’s examples show; client secrets have 40, as those of the API
 * description, or 64. A token ends itself; the list of them
 * (https://developer.okta.com/docs/api/openapi/okta-management/management/tag/ApiToken/) shows nothing of their values. None
 * is made by a call.
 */
export const okta = {
  id: 'okta',
  name: 'Okta',
  docs: 'https://developer.okta.com/docs/guides/create-an-api-token/main/',
  hosts: ['{var.domain}', '*.okta.com', '*.oktapreview.com', '*.okta-emea.com'],
  vars: { domain: { env: 'OKTA_ORG_URL' } },
  keys: {
    'okta-api-token': {
      name: 'Okta API token',
      source: 'https://developer.okta.com/docs/guides/create-an-api-token/main/',
      shape: ['00', { base64url: 40 }],
      beside: [
        { named: '*okta_api_token' },
        { named: '*okta_token' },
        { named: '*okta_client_token' },
        { named: '*okta_api_key' },
        { named: '*okta_ssws_token' },
        { word: '.okta.com', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'SSWS {key}' }],
      verify: {
        request: 'GET https://{var.domain}/api/v1/users/me',
        means: {
          live: { status: 200, at: 'id' },
          dead: refused,
          // The token is known, and its user may not do this.
          limited: { status: 403, at: code, is: 'E0000006' },
        },
        reads: { owner: 'profile.login' },
      },
      revoke: {
        request: 'DELETE https://{var.domain}/api/v1/api-tokens/current',
        means: { done: 204, gone: refused, denied: { status: 403, at: code } },
      },
      manual: {
        page: 'https://developer.okta.com/docs/guides/create-an-api-token/main/',
        steps: ['In the admin console: Security, API, Tokens', 'Revoke the token'],
      },
      reach: 'Acts as the administrator who made it: users, groups, applications.',
    },
    'okta-client-secret': {
      name: 'Okta client secret',
      source: 'https://developer.okta.com/docs/api/openapi/okta-management/management/tag/Application/',
      shape: [{ base64url: [40, 64] }],
      beside: [{ named: '*okta_client_secret' }, { named: '*okta_oauth2_client_secret' }, { named: '*okta_app_secret' }],
      manual: {
        page: 'https://developer.okta.com/docs/guides/client-secret-rotation-key/main/',
        steps: [
          'In the admin console: Applications, the application, General, Client Credentials',
          'Generate a new secret, deactivate and delete this one',
        ],
      },
      reach: 'Signs users in as the application, or gets its tokens.',
    },
  },
} as const satisfies Service
