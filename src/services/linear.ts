import type { Service } from '../model/service.ts'

/**
 * API keys begin with `lin_api_`, OAuth tokens with `lin_oauth_`, webhook secrets with `lin_wh_`; lengths are those of
 * samples. Pages show no layout.
 */
export const linear = {
  id: 'linear',
  name: 'Linear',
  docs: 'https://linear.app/developers/graphql',
  hosts: ['api.linear.app'],
  keys: {
    'linear-api-key': {
      name: 'Linear API key',
      shape: ['lin_api_', { base62: 40 }],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: {
        page: 'https://linear.app/settings/account/security',
        steps: ['Settings, Security & access, Personal API keys', 'Revoke the key'],
      },
      reach: 'Does in the workspace what its user and its permissions allow.',
    },
    'linear-oauth-token': {
      name: 'Linear OAuth access token',
      shape: ['lin_oauth_', { hexAny: 64 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://linear.app/settings/account/security',
        steps: [
          'Settings, Security & access, Authorized applications',
          'Revoke the application; or POST the token to /oauth/revoke',
        ],
      },
      reach: 'Does in the workspace what its scopes name.',
    },
    'linear-webhook-secret': {
      name: 'Linear webhook signing secret',
      shape: ['lin_wh_', { base62: [20, 64] }],
      manual: {
        page: 'https://linear.app/settings/api',
        steps: ['Settings, API, open the webhook', 'Make a new webhook and delete this one'],
      },
      reach: 'Forges events of the workspace.',
    },
  },
} as const satisfies Service
