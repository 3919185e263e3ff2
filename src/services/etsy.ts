import type { Service } from '../model/service.ts'

/** Keystrings of 24 letters and digits and shared secrets of 10, as the page’s examples have. */
export const etsy = {
  id: 'etsy',
  name: 'Etsy',
  docs: 'https://developers.etsy.com/documentation/essentials/authentication',
  hosts: ['openapi.etsy.com', 'api.etsy.com'],
  keys: {
    'etsy-api-key': {
      name: 'Etsy API keystring',
      source: 'https://developers.etsy.com/documentation/essentials/authentication',
      shape: [{ base36: 24 }],
      beside: [{ named: '*etsy_api_key' }, { named: '*etsy_keystring' }, { named: '*etsy_key' }, { named: '*etsy_client_id' }],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://www.etsy.com/developers/your-apps',
        steps: ['Open the app', 'Delete the app, or ask Etsy for a new key'],
      },
      reach: 'Reads the public data of shops in the app’s name; with a user’s token more.',
    },
    'etsy-access-token': {
      name: 'Etsy OAuth token',
      source: 'https://developers.etsy.com/documentation/essentials/authentication',
      shape: [{ digit: [5, 12] }, '.', { base64url: [40, 100] }],
      beside: [
        { named: '*etsy_access_token' },
        { named: '*etsy_oauth_token' },
        { named: '*etsy_refresh_token' },
        { named: '*etsy_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://www.etsy.com/your/account/apps', steps: ['Account settings, Apps', 'Revoke access of the app'] },
      reach: 'Does in one shop what its scopes name; for an hour, a refresh token for 90 days.',
    },
  },
} as const satisfies Service
