import type { Service } from '../model/service.ts'

/**
 * Secrets of Box: clients have 32 letters and digits, and so have access tokens, of which developer tokens are one kind, in
 * the examples of the reference. Keys of JWT apps are private keys.
 */
export const box = {
  id: 'box',
  name: 'Box',
  docs: 'https://developer.box.com/guides/authentication/',
  hosts: ['api.box.com', 'upload.box.com', 'account.box.com'],
  keys: {
    'box-client-secret': {
      name: 'Box client secret',
      source: 'https://developer.box.com/reference/post-oauth2-token',
      shape: [{ base62: 32 }],
      beside: [
        { named: '*box_client_secret' },
        { named: '*box_app_secret' },
        { named: '*box_api_secret' },
        { named: '*box_oauth_secret' },
      ],
      manual: {
        page: 'https://app.box.com/developers/console',
        steps: ['Open the app, Configuration', 'Reset the client secret'],
      },
      reach: 'Gets tokens as the app; with client credentials grant for the whole enterprise.',
    },
    'box-developer-token': {
      name: 'Box developer or access token',
      source: 'https://developer.box.com/reference/resources/access-token/',
      shape: [{ base62: 32 }],
      beside: [
        { named: '*box_developer_token' },
        { named: '*box_dev_token' },
        { named: '*box_access_token' },
        { named: '*box_api_token' },
        { named: '*box_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://app.box.com/developers/console',
        steps: ['It ends by itself within an hour', 'Open the app, Configuration: revoke the token'],
      },
      reach: 'Reads and writes files as its user, for an hour.',
    },
  },
} as const satisfies Service
