import type { Service } from '../model/service.ts'

/**
 * Access tokens and client secrets have no documented form: a name must say what they are. Tokens of today begin with the
 * base64 of `{"miro.origin":"eu01"}`.
 */
export const miro = {
  id: 'miro',
  name: 'Miro',
  docs: 'https://developers.miro.com/docs/rest-api-build-your-first-hello-world-app',
  hosts: ['api.miro.com'],
  keys: {
    'miro-access-token': {
      name: 'Miro access token',
      shape: [{ base64url: [24, 80] }],
      beside: [
        { named: '*miro_access_token' },
        { named: '*miro_token' },
        { named: '*miro_api_token' },
        { named: '*miro_oauth_token' },
        { named: '*miro_api_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://miro.com/app/settings/user-profile/apps',
        steps: ['Profile settings, Your apps, open the app', 'Uninstall it from the team; or POST the token to /v1/oauth/revoke'],
      },
      reach: 'Reads and changes the boards of a team, as far as its scopes go.',
    },
    'miro-client-secret': {
      name: 'Miro app client secret',
      shape: [{ base62: [24, 64] }],
      beside: [{ named: '*miro_client_secret' }, { named: '*miro_app_secret' }],
      manual: {
        page: 'https://miro.com/app/settings/user-profile/apps',
        steps: ['Open the app', 'Regenerate the client secret'],
      },
      reach: 'Gets tokens of users that authorize the app.',
    },
    // The base64 of the origin's name, as samples look.
    'miro-origin-token': {
      name: 'Miro access token (with its origin)',
      shape: ['eyJtaXJvLm9yaWdpbiI6', { base64url: [34, 44] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://miro.com/app/settings/user-profile/apps',
        steps: ['Profile settings, Your apps, open the app', 'Uninstall it from the team; or POST the token to /v1/oauth/revoke'],
      },
      reach: 'Reads and changes the boards of a team, as far as its scopes go.',
    },
  },
} as const satisfies Service
