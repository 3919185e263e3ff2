import type { Service } from '../model/service.ts'

/**
 * API credentials: `user:`, the user’s number, `:` and up to three digits, and a secret of 64 hexadecimal digits, as the
 * public code of the server makes them.
 */
export const mozillaAddons = {
  id: 'mozilla-addons',
  name: 'Mozilla Add-ons',
  docs: 'https://mozilla.github.io/addons-server/topics/api/auth.html',
  hosts: ['addons.mozilla.org'],
  keys: {
    'mozilla-addons-jwt-secret': {
      name: 'Mozilla Add-ons API credentials',
      source: 'https://github.com/mozilla/addons-server/blob/master/src/olympia/api/models.py',
      within: 10,
      parts: {
        issuer: {
          shape: ['user:', { digit: [4, 9] }, ':', { digit: [1, 3] }],
          public: true,
          beside: [
            { named: '*amo_api_key' },
            { named: '*amo_issuer' },
            { named: '*amo_jwt_issuer' },
            { named: '*amo_key' },
            { named: '*web_ext_api_key' },
            { named: '*web_ext_issuer' },
            { named: '*web_ext_jwt_issuer' },
            { named: '*web_ext_key' },
            { named: '*mozilla_api_key' },
            { named: '*mozilla_issuer' },
            { named: '*mozilla_jwt_issuer' },
            { named: '*mozilla_key' },
            { named: '*firefox_api_key' },
            { named: '*firefox_issuer' },
            { named: '*firefox_jwt_issuer' },
            { named: '*firefox_key' },
            { named: '*amo_jwt_api_key' },
            { named: '*amo_jwt_jwt_issuer' },
            { named: '*amo_jwt_key' },
          ],
        },
        secret: {
          shape: [{ hex: 64 }],
          beside: [
            { named: '*amo_api_secret' },
            { named: '*amo_secret' },
            { named: '*amo_jwt_secret' },
            { named: '*web_ext_api_secret' },
            { named: '*web_ext_secret' },
            { named: '*web_ext_jwt_secret' },
            { named: '*mozilla_api_secret' },
            { named: '*mozilla_secret' },
            { named: '*mozilla_jwt_secret' },
            { named: '*firefox_api_secret' },
            { named: '*firefox_secret' },
            { named: '*firefox_jwt_secret' },
            { named: '*amo_jwt_api_secret' },
            { named: '*amo_jwt_jwt_secret' },
          ],
        },
      },
      manual: { page: 'https://addons.mozilla.org/developers/addon/api/key/', steps: ['Revoke the credentials'] },
      reach: 'Publishes new versions of add-ons in its owner’s name.',
    },
  },
} as const satisfies Service
