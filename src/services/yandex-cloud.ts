import type { Service } from '../model/service.ts'

/**
 * Secrets of Yandex Cloud, whose pages give the form of each: API keys, IAM tokens and IAM cookies for scanning; static access keys
 * are an id of 25 and a secret of 40 characters that begin with `YC`; OAuth tokens begin with `y`, a digit up to 3 and `_`. How long
 * the latter are is read off samples.
 */
export const yandexCloud = {
  id: 'yandex-cloud',
  name: 'Yandex Cloud',
  docs: 'https://yandex.cloud/en/docs/security/operations/search-secrets',
  hosts: ['*.api.cloud.yandex.net', 'storage.yandexcloud.net', 'iam.api.cloud.yandex.net'],
  keys: {
    'yandex-cloud-api-key': {
      name: 'Yandex Cloud API key',
      source: 'https://yandex.cloud/en/docs/security/operations/search-secrets',
      shape: ['AQVN', { base64url: [35, 38] }],
      carriers: [{ header: 'Authorization', value: 'Api-Key {key}' }],
      manual: { page: 'https://console.yandex.cloud/', steps: ['The service account, API keys', 'Delete the key'] },
      reach: 'Uses the services of its scope as its service account.',
    },
    'yandex-cloud-iam-token': {
      name: 'Yandex Cloud IAM token',
      source: 'https://yandex.cloud/en/docs/security/operations/search-secrets',
      shapes: [
        ['t1.', { base64url: [20, 600] }, '.', { base64url: 86 }],
        ['t1.', { base64url: [20, 600] }, '=.', { base64url: 86 }, '=='],
        ['t1.', { base64url: [20, 600] }, '==.', { base64url: 86 }, '=='],
        ['t1.', { base64url: [20, 600] }, '.', { base64url: 86 }, '=='],
      ],
      alone: true,
      beside: [
        { named: '*iam_token' },
        { named: '*yc_token' },
        { named: '*yandex_token' },
        { named: '*yandex_iam_token' },
        { named: '*yc_iam_token' },
        { named: '*yandex_cloud_token' },
        { named: '*access_token' },
        { named: '*token' },
        { named: '*authorization' },
        { word: 'yandex', within: 300 },
        { word: 'Bearer', within: 20 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://yandex.cloud/en/docs/iam/cli-ref/revoke-token',
        steps: ['It ends within twelve hours', 'Run `yc iam revoke-token` with it'],
      },
      reach: 'Acts as its user or service account, for hours.',
    },
    'yandex-cloud-static-key': {
      name: 'Yandex Cloud static access key',
      source:
        'https://github.com/yandex-cloud/docs/blob/0b42af85ef4920f7f40a181bf59e4e4cf640a720/en/iam/concepts/authorization/access-key.md',
      within: 20,
      parts: {
        id: {
          shape: ['YC', { base64url: 23 }],
          public: true,
          beside: [
            { named: '*access_key' },
            { named: '*access_key_id' },
            { named: '*key_id' },
            { named: '*yc_key_id' },
            { named: '*yandex_access_key' },
          ],
        },
        secret: {
          shape: ['YC', { base64url: 38 }],
          beside: [
            { named: '*yandex_secret_key' },
            { named: '*yc_secret_key' },
            { named: '*yandex_secret_access_key' },
            { named: '*yc_secret_access_key' },
            { named: '*yandex_cloud_secret_key' },
            { named: '*yandex_storage_secret_key' },
            { named: '*yandex_s3_secret_key' },
            { named: '*ycloud_secret_key' },
            { word: 'YCA', within: 120 },
          ],
        },
      },
      manual: {
        page: 'https://console.yandex.cloud/',
        steps: ['The service account, Static access keys', 'Delete the key by its id'],
      },
      reach: 'Reads and writes storage, queues and tables as its service account.',
    },
    'yandex-cloud-oauth-token': {
      name: 'Yandex OAuth token',
      source:
        'https://github.com/yandex-cloud/docs/blob/0423c802d9365d2d169bbb3ddfe1718583e5a58b/en/iam/concepts/authorization/oauth-token.md',
      shape: [{ oneOf: ['y0_', 'y1_', 'y2_', 'y3_'] }, { base64url: [50, 70] }],
      beside: [
        { named: '*yandex_token' },
        { named: '*yandex_oauth_token' },
        { named: '*yc_token' },
        { named: '*yandex_disk_token' },
        { named: '*yandex_access_token' },
        { named: '*yandex_music_token' },
        { named: '*oauth_token' },
        { named: '*oauth' },
        { word: 'yandex', within: 200 },
        { word: 'OAuth', within: 20 },
      ],
      carriers: [{ header: 'Authorization', value: 'OAuth {key}' }],
      manual: { page: 'https://id.yandex.com/personal/data-access', steps: ['Find the application', 'Revoke its access'] },
      reach: 'Does what the user granted: disk, music, direct, or for a year the whole cloud.',
    },
    'yandex-cloud-smartcaptcha-key': {
      name: 'Yandex SmartCaptcha server key',
      shape: ['ysc2_', { base62: [40, 60] }],
      alone: true,
      beside: [
        { named: '*smart_captcha_server_key' },
        { named: '*smartcaptcha_secret' },
        { named: '*captcha_server_key' },
        { named: '*smartcaptcha_key' },
        { named: '*yandex_captcha_secret' },
        { word: 'captcha', within: 60 },
      ],
      manual: {
        page: 'https://console.yandex.cloud/',
        steps: ['SmartCaptcha, the captcha', 'Make a new one: its keys can’t be changed'],
      },
      reach: 'Answers for the site whether a visitor passed the test.',
    },
  },
} as const satisfies Service
