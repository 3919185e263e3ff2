import type { Service, Verify } from '../model/service.ts'

/** Who am I, which every key may ask; refusals are errors of GraphQL, with 400 or 401, whose type the issuer's SDK names. */
const viewer: Verify = {
  request: 'POST https://api.linear.app/graphql',
  json: { query: '{ viewer { id name email organization { id name } } }' },
  means: {
    live: { status: 200, at: 'data.viewer.id' },
    dead: [
      { status: 401, at: 'errors.0.extensions.type', is: 'authentication error' },
      { status: 400, at: 'errors.0.extensions.type', is: 'authentication error' },
    ],
  },
  reads: { owner: 'data.viewer.email', account: 'data.viewer.organization.name' },
}

/**
 * API keys begin with `lin_api_`, OAuth tokens with `lin_oauth_` and `lin_refresh_`, webhook secrets with `lin_wh_`; lengths are those of
 * samples. Pages show no layout. No call lists or ends API keys; an OAuth token ends itself
 * (https://linear.app/developers/oauth-2-0-authentication).
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
      verify: viewer,
      manual: {
        page: 'https://linear.app/settings/account/security',
        steps: ['Settings, Security & access, Personal API keys', 'Revoke the key'],
      },
      reach: 'Does in the workspace what its user and its permissions allow.',
    },
    'linear-oauth-token': {
      name: 'Linear OAuth access token',
      shapes: [
        ['lin_oauth_', { hexAny: 64 }],
        ['lin_refresh_', { base62: [40, 100] }],
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      verify: viewer,
      revoke: {
        request: 'POST https://api.linear.app/oauth/revoke',
        // The page gives the statuses alone: revoked, not revoked (it was before), not authenticated.
        means: { done: { status: 200, empty: true }, gone: { status: 400, at: '' }, denied: { status: 401, at: '' } },
      },
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
