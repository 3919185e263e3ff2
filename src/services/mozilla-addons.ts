import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

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
            ...named(['amo', 'web_ext', 'mozilla', 'firefox'], ['_api_key', '_issuer', '_jwt_issuer', '_key']),
            { named: '*amo_jwt_api_key' },
            { named: '*amo_jwt_jwt_issuer' },
            { named: '*amo_jwt_key' },
          ],
        },
        secret: {
          shape: [{ hex: 64 }],
          beside: [
            ...named(['amo', 'web_ext', 'mozilla', 'firefox'], ['_api_secret', '_secret', '_jwt_secret']),
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
