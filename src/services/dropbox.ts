import type { Service } from '../model/service.ts'
import { credentialNames } from '../model/usual-names.ts'

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
