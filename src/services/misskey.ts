import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** Access tokens: 32 letters and digits, as its code makes them. */
export const misskey = {
  id: 'misskey',
  name: 'Misskey',
  docs: 'https://misskey-hub.net/en/docs/for-developers/api/',
  hosts: ['misskey.io'],
  selfHosted: true,
  keys: {
    'misskey-token': {
      name: 'Misskey access token',
      source: 'https://github.com/misskey-dev/misskey/blob/develop/packages/backend/src/server/api/endpoints/miauth/gen-token.ts',
      shape: [{ base62: 32 }],
      beside: [
        { named: '*misskey_api_token' },
        { named: '*misskey_access_token' },
        { named: '*misskey_api_key' },
        { named: '*misskey_personal_access_token' },
        { named: '*misskey_auth_token' },
        { named: '*misskey_i' },
        ...tokenNames('misskey_bot'),
        { named: '*misskey_bot_i' },
        { word: 'misskey.io', within: 160 },
      ],
      manual: {
        page: 'https://misskey-hub.net/en/docs/for-developers/api/',
        steps: ['Find where the access token was made', 'End it there, and make another'],
      },
      reach: 'Posts and reads as its owner, as far as its rights go.',
    },
  },
} as const satisfies Service
