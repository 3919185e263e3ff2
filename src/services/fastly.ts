import type { Service } from '../model/service.ts'

// https://www.fastly.com/documentation/reference/api/auth-tokens/ : the words are those that the issuer's own clients know.
const refused = { status: 401, at: 'msg', is: 'Provided credentials are missing or invalid' } as const

/**
 * API tokens of Fastly: 32 letters, digits, `-` and `_` in samples. A token tells its scope, age, last use and end, and deletes itself. A new
 * one takes a person's password, or a superuser and a form that no page shows whole: by hand.
 */
export const fastly = {
  id: 'fastly',
  name: 'Fastly',
  docs: 'https://docs.fastly.com/en/guides/using-api-tokens',
  hosts: ['api.fastly.com'],
  keys: {
    'fastly-api-token': {
      name: 'Fastly API token',
      shape: [{ base64url: 32 }],
      beside: [
        { named: '*fastly_api_token' },
        { named: '*fastly_api_key' },
        { named: '*fastly_token' },
        { named: '*fastly_key' },
        { named: '*fastly_purge_token' },
        { word: 'Fastly-Key', within: 20 },
        { command: 'fastly', flag: '--token' },
      ],
      carriers: [{ header: 'Fastly-Key', value: '{key}' }],
      verify: {
        request: 'GET https://api.fastly.com/tokens/self',
        means: { live: { status: 200, at: 'customer_id' }, dead: refused },
        reads: {
          id: 'id',
          name: 'name',
          owner: 'user_id',
          account: 'customer_id',
          scopes: 'scope',
          created: 'created_at',
          used: 'last_used_at',
          expires: 'expires_at',
        },
      },
      revoke: {
        request: 'DELETE https://api.fastly.com/tokens/self',
        means: { done: 204, gone: refused, denied: { status: 403, at: 'msg' } },
      },
      scopes: { read: ['global:read'], write: ['purge_select', 'purge_all'], full: ['global'] },
      manual: { page: 'https://manage.fastly.com/account/personal/tokens', steps: ['Find the token', 'Delete it'] },
      reach: 'Purges or changes services as far as its scope goes.',
    },
  },
} as const satisfies Service
