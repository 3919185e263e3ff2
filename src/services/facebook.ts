import type { Service } from '../model/service.ts'

/**
 * Tokens of Meta’s Graph API (Facebook, WhatsApp, Instagram): `EAA` and base62 in samples, Instagram’s begin with `IG`; apps
 * have a secret of 32 hexadecimal digits, and `id|secret` is a token as well.
 */
export const facebook = {
  id: 'facebook',
  name: 'Facebook (Meta)',
  docs: 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens',
  hosts: ['graph.facebook.com', 'graph.instagram.com', 'graph.threads.net'],
  keys: {
    'facebook-access-token': {
      name: 'Facebook access token',
      shape: [
        'EAA',
        {
          base62: [90, 400],
        },
      ],
      beside: [
        {
          named: '*facebook',
        },
        {
          named: '*facebook_key',
        },
        {
          named: '*facebook_api_key',
        },
        {
          named: '*facebook_token',
        },
        {
          named: '*facebook_secret',
        },
        {
          named: '*facebook_password',
        },
        {
          named: '*fb_token',
        },
        {
          named: '*fb_access_token',
        },
        {
          named: '*fb_page_token',
        },
        {
          named: '*meta',
        },
        {
          named: '*meta_key',
        },
        {
          named: '*meta_api_key',
        },
        {
          named: '*meta_token',
        },
        {
          named: '*meta_secret',
        },
        {
          named: '*meta_password',
        },
        {
          named: '*whatsapp',
        },
        {
          named: '*whatsapp_key',
        },
        {
          named: '*whatsapp_api_key',
        },
        {
          named: '*whatsapp_token',
        },
        {
          named: '*whatsapp_secret',
        },
        {
          named: '*whatsapp_password',
        },
        {
          named: '*page_token',
        },
        {
          named: '*page_access_token',
        },
        {
          named: '*access_token',
        },
        {
          named: '*instagram',
        },
        {
          named: '*instagram_key',
        },
        {
          named: '*instagram_api_key',
        },
        {
          named: '*instagram_token',
        },
        {
          named: '*instagram_secret',
        },
        {
          named: '*instagram_password',
        },
        {
          named: '*wa_token',
        },
        {
          named: '*token',
        },
        {
          word: 'graph.facebook.com',
          within: 300,
        },
        {
          word: 'facebook',
          within: 300,
        },
        {
          word: 'whatsapp',
          within: 300,
        },
      ],
      carriers: [
        {
          header: 'Authorization',
          value: 'Bearer {key}',
        },
        {
          query: 'access_token',
        },
      ],
      manual: {
        page: 'https://developers.facebook.com/tools/debug/accesstoken/',
        steps: [
          'Settings, Business integrations: remove the app; for system users: revoke tokens',
          'DELETE /me/permissions with it ends it, too',
        ],
      },
      reach: 'Does what its permissions name: pages, ads, messages of WhatsApp.',
    },
    'facebook-instagram-token': {
      name: 'Instagram access token',
      shape: [
        {
          oneOf: ['IGAA', 'IGQV', 'IGQW'],
        },
        {
          base62: [80, 300],
        },
      ],
      beside: [
        {
          named: '*instagram',
        },
        {
          named: '*instagram_key',
        },
        {
          named: '*instagram_api_key',
        },
        {
          named: '*instagram_token',
        },
        {
          named: '*instagram_secret',
        },
        {
          named: '*instagram_password',
        },
        {
          named: '*ig_token',
        },
        {
          named: '*ig_access_token',
        },
        {
          named: '*insta',
        },
        {
          named: '*insta_key',
        },
        {
          named: '*insta_api_key',
        },
        {
          named: '*insta_token',
        },
        {
          named: '*insta_secret',
        },
        {
          named: '*insta_password',
        },
        {
          named: '*access_token',
        },
        {
          named: '*token',
        },
        {
          word: 'instagram',
          within: 300,
        },
      ],
      carriers: [
        {
          header: 'Authorization',
          value: 'Bearer {key}',
        },
        {
          query: 'access_token',
        },
      ],
      manual: {
        page: 'https://www.instagram.com/accounts/manage_access/',
        steps: ['Find the app', 'Remove it'],
      },
      reach: 'Reads, perhaps posts, as the account.',
    },
    'facebook-threads-token': {
      name: 'Threads access token',
      shape: [
        'THAA',
        {
          base62: [80, 300],
        },
      ],
      beside: [
        {
          named: '*threads',
        },
        {
          named: '*threads_key',
        },
        {
          named: '*threads_api_key',
        },
        {
          named: '*threads_token',
        },
        {
          named: '*threads_secret',
        },
        {
          named: '*threads_password',
        },
        {
          named: '*access_token',
        },
        {
          named: '*token',
        },
        {
          word: 'threads',
          within: 200,
        },
      ],
      carriers: [
        {
          header: 'Authorization',
          value: 'Bearer {key}',
        },
        {
          query: 'access_token',
        },
      ],
      manual: {
        page: 'https://www.threads.net/settings/account',
        steps: ['Website permissions', 'Remove the app'],
      },
      reach: 'Reads, perhaps posts, as the account.',
    },
    'facebook-app-secret': {
      name: 'Facebook app secret',
      shape: [
        {
          hex: 32,
        },
      ],
      beside: [
        {
          named: '*facebook_app_secret',
        },
        {
          named: '*facebook_secret',
        },
        {
          named: '*facebook_client_secret',
        },
        {
          named: '*fb_app_secret',
        },
        {
          named: '*fb_secret',
        },
        {
          named: '*fb_client_secret',
        },
        {
          named: '*facebook_api_secret',
        },
        {
          named: '*meta_app_secret',
        },
        {
          named: '*instagram_app_secret',
        },
        {
          named: '*instagram_client_secret',
        },
        {
          named: '*whatsapp_app_secret',
        },
        {
          named: '*facebook_key_secret',
        },
        {
          named: '*social_auth_facebook_secret',
        },
      ],
      manual: {
        page: 'https://developers.facebook.com/apps/',
        steps: ['Open the app, App settings, Basic', 'Reset the app secret'],
      },
      reach: 'Makes tokens of the app and signs users in as it.',
    },
    'facebook-app-token': {
      name: 'Facebook app access token',
      shape: [
        {
          digit: [14, 17],
          as: 'id',
        },
        '|',
        {
          base64url: [27, 32],
        },
      ],
      beside: [
        {
          named: '*facebook',
        },
        {
          named: '*facebook_key',
        },
        {
          named: '*facebook_api_key',
        },
        {
          named: '*facebook_token',
        },
        {
          named: '*facebook_secret',
        },
        {
          named: '*facebook_password',
        },
        {
          named: '*fb_token',
        },
        {
          named: '*fb_access_token',
        },
        {
          named: '*fb_page_token',
        },
        {
          named: '*meta',
        },
        {
          named: '*meta_key',
        },
        {
          named: '*meta_api_key',
        },
        {
          named: '*meta_token',
        },
        {
          named: '*meta_secret',
        },
        {
          named: '*meta_password',
        },
        {
          named: '*access_token',
        },
        {
          named: '*app_token',
        },
        {
          word: 'graph.facebook.com',
          within: 300,
        },
        {
          word: 'access_token',
          within: 40,
        },
      ],
      carriers: [
        {
          query: 'access_token',
        },
      ],
      manual: {
        page: 'https://developers.facebook.com/apps/',
        steps: ['Open the app, App settings, Basic', 'Reset the app secret'],
      },
      reach: 'Reads and changes the app’s settings.',
    },
  },
} as const satisfies Service
