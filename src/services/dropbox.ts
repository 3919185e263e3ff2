import type { Act, Service, Verify, When } from '../model/service.ts'
import { credentialNames } from '../model/usual-names.ts'

// The words of `AuthError` (https://github.com/dropbox/dropbox-api-spec/blob/main/auth.stone); `error_summary` begins with them.
const ended = [
  { status: 401, at: 'error_summary', begins: 'invalid_access_token' },
  { status: 401, at: 'error_summary', begins: 'expired_access_token' },
] as const satisfies readonly When[]
const narrow = { status: 401, at: 'error_summary', begins: 'missing_scope' } as const
/** Says back what it is asked, to whoever has a token of a person (https://www.dropbox.com/developers/documentation/http/documentation#check-user). */
const verify: Verify = {
  request: 'POST https://api.dropboxapi.com/2/check/user',
  json: { query: 'rekey' },
  means: { live: { status: 200, at: 'result', is: 'rekey' }, dead: ended, limited: narrow },
}
/**
 * A token ends itself, and the refresh token that it is of with all its others
 * (https://www.dropbox.com/developers/documentation/http/documentation#auth-token-revoke: an answer without a value).
 */
const revoke: Act = {
  request: 'POST https://api.dropboxapi.com/2/auth/token/revoke',
  means: { done: 200, gone: ended },
}

/**
 * Tokens of Dropbox: short-lived ones begin with `sl.u.`, refresh tokens have 64 characters, as the examples of its reference;
 * the older `sl.B`, and the 64 characters of long-lived ones, are as samples look. App secrets have 15.
 */
export const dropbox = {
  id: 'dropbox',
  name: 'Dropbox',
  docs: 'https://developers.dropbox.com/oauth-guide',
  hosts: ['api.dropboxapi.com', 'content.dropboxapi.com', 'api.dropbox.com'],
  keys: {
    'dropbox-short-token': {
      name: 'Dropbox short-lived access token',
      source: 'https://www.dropbox.com/developers/documentation/http/documentation#oauth2-token',
      shapes: [
        ['sl.u.', { base64url: [130, 1500] }],
        ['sl.B', { base64url: [130, 200] }],
      ],
      alone: true,
      beside: [
        ...credentialNames('dropbox'),
        { named: '*access_token' },
        { named: '*token' },
        { word: 'dropbox', within: 300 },
        { word: 'Bearer', within: 20 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      verify,
      revoke,
      manual: {
        page: 'https://www.dropbox.com/account/connected_apps',
        steps: ['It ends by itself within four hours', 'Disconnect the app'],
      },
      reach: 'Reads and writes files as far as the app was granted, for hours.',
    },
    'dropbox-long-token': {
      name: 'Dropbox long-lived access token',
      shape: [{ base64url: 64 }],
      beside: [
        { named: '*dropbox_access_token' },
        { named: '*dropbox_token' },
        { named: '*dropbox_api_token' },
        { named: '*dropbox_key' },
        { named: '*dropbox_oauth_token' },
        { named: '*dropbox_bearer_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      verify,
      revoke,
      manual: {
        page: 'https://www.dropbox.com/account/connected_apps',
        steps: ['Disconnect the app; or call /2/auth/token/revoke with the token'],
      },
      reach: 'Reads and writes files as far as the app was granted, until it is revoked.',
    },
    'dropbox-refresh-token': {
      name: 'Dropbox refresh token',
      source: 'https://www.dropbox.com/developers/documentation/http/documentation#oauth2-token',
      shape: [{ base64url: 64 }],
      beside: [{ named: '*dropbox_refresh_token' }, { named: '*dropbox_oauth_refresh_token' }],
      manual: { page: 'https://www.dropbox.com/account/connected_apps', steps: ['Disconnect the app'] },
      reach: 'With the app’s secret: makes access tokens until it is revoked.',
    },
    'dropbox-app-secret': {
      name: 'Dropbox app secret',
      shape: [{ base36: 15 }],
      beside: [
        { named: '*dropbox_app_secret' },
        { named: '*dropbox_secret' },
        { named: '*dropbox_client_secret' },
        { named: '*dropbox_api_secret' },
        { named: '*dropbox_consumer_secret' },
        { named: '*dropbox_app_secret_key' },
      ],
      manual: {
        page: 'https://www.dropbox.com/developers/apps',
        steps: ['The secret can’t be changed alone: make a new app, move to it', 'Delete this one'],
      },
      reach: 'With a refresh token: acts for the app’s users.',
    },
  },
} as const satisfies Service
