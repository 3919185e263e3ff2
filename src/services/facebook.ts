import type { Service } from '../model/service.ts'
import { credentialNames } from '../model/usual-names.ts'

/**
 * Tokens of Meta’s Graph API: the pages shorten their examples to `EAA…` (Facebook, WhatsApp), `IGQV…` (Instagram) and `THQV…`
 * (Threads); base62 of what length, and `IGAA` and `THAA`, rest on samples. Apps have a secret of 32 hexadecimal digits, as in
 * the tests of Facebook’s own library, and `id|secret` is a token as well, as that library makes it.
 */
export const facebook = {
  id: 'facebook',
  name: 'Facebook (Meta)',
  docs: 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens',
  hosts: ['graph.facebook.com', 'graph.instagram.com', 'graph.threads.net'],
  keys: {
    'facebook-access-token': {
      name: 'Facebook access token',
      source: 'https://developers.facebook.com/docs/whatsapp/cloud-api/guides/send-messages',
      shape: ['EAA', { base62: [90, 400] }],
      beside: [
        ...credentialNames('facebook'),
        { named: '*fb_token' },
        { named: '*fb_access_token' },
        { named: '*fb_page_token' },
        ...credentialNames('meta', 'whatsapp'),
        { named: '*page_token' },
        { named: '*page_access_token' },
        { named: '*access_token' },
        ...credentialNames('instagram'),
        { named: '*wa_token' },
        { named: '*token' },
        { word: 'graph.facebook.com', within: 300 },
        { word: 'facebook', within: 300 },
        { word: 'whatsapp', within: 300 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { query: 'access_token' }],
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
      source: 'https://developers.facebook.com/docs/instagram-basic-display-api/getting-started',
      shape: [{ oneOf: ['IGAA', 'IGQV', 'IGQW'] }, { base62: [80, 300] }],
      alone: true,
      beside: [
        ...credentialNames('instagram'),
        { named: '*ig_token' },
        { named: '*ig_access_token' },
        ...credentialNames('insta'),
        { named: '*access_token' },
        { named: '*token' },
        { word: 'instagram', within: 300 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { query: 'access_token' }],
      manual: { page: 'https://www.instagram.com/accounts/manage_access/', steps: ['Find the app', 'Remove it'] },
      reach: 'Reads, perhaps posts, as the account.',
    },
    'facebook-threads-token': {
      name: 'Threads access token',
      source: 'https://developers.facebook.com/docs/threads/get-started/get-access-tokens-and-permissions',
      shape: [{ oneOf: ['THAA', 'THQV'] }, { base62: [80, 300] }],
      alone: true,
      beside: [...credentialNames('threads'), { named: '*access_token' }, { named: '*token' }, { word: 'threads', within: 200 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { query: 'access_token' }],
      manual: { page: 'https://www.threads.net/settings/account', steps: ['Website permissions', 'Remove the app'] },
      reach: 'Reads, perhaps posts, as the account.',
    },
    'facebook-app-secret': {
      name: 'Facebook app secret',
      source: 'https://github.com/facebookarchive/facebook-php-sdk/blob/master/tests/tests.php',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*facebook_app_secret' },
        { named: '*facebook_secret' },
        { named: '*facebook_client_secret' },
        { named: '*fb_app_secret' },
        { named: '*fb_secret' },
        { named: '*fb_client_secret' },
        { named: '*facebook_api_secret' },
        { named: '*meta_app_secret' },
        { named: '*instagram_app_secret' },
        { named: '*instagram_client_secret' },
        { named: '*whatsapp_app_secret' },
        { named: '*facebook_key_secret' },
        { named: '*social_auth_facebook_secret' },
      ],
      manual: {
        page: 'https://developers.facebook.com/apps/',
        steps: ['Open the app, App settings, Basic', 'Reset the app secret'],
      },
      reach: 'Makes tokens of the app and signs users in as it.',
    },
    'facebook-app-token': {
      name: 'Facebook app access token',
      source: 'https://github.com/facebookarchive/php-graph-sdk/blob/5.x/src/Facebook/FacebookApp.php',
      shape: [{ digit: [14, 17], as: 'id' }, '|', { base64url: [27, 32] }],
      beside: [
        ...credentialNames('facebook'),
        { named: '*fb_token' },
        { named: '*fb_access_token' },
        { named: '*fb_page_token' },
        ...credentialNames('meta'),
        { named: '*access_token' },
        { named: '*app_token' },
        { word: 'graph.facebook.com', within: 300 },
        { word: 'access_token', within: 40 },
      ],
      carriers: [{ query: 'access_token' }],
      manual: {
        page: 'https://developers.facebook.com/apps/',
        steps: ['Open the app, App settings, Basic', 'Reset the app secret'],
      },
      reach: 'Reads and changes the app’s settings.',
    },
  },
} as const satisfies Service
