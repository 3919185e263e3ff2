import type { Service } from '../model/service.ts'

/**
 * A key says of itself when it was made and used and what it may do, and renews itself: the old value dies with the answer. There is no
 * call that only revokes (https://www.legba.app/developers/api/keys). Host and organization are the customer's own, so that a refusal may
 * just as well mean the wrong one of them. The length is not documented: one sample shows the prefix.
 */
export const legba = {
  id: 'legba',
  name: 'Legba',
  docs: 'https://www.legba.app/developers/api/keys',
  hosts: ['{var.host}'],
  vars: { host: { env: 'LEGBA_BASE_URL' }, org: { env: 'LEGBA_ORG_UUID' } },
  keys: {
    'legba-api-key': {
      name: 'Legba API key',
      source: 'https://www.legba.app/developers/api/keys',
      shape: ['legba_', { base64url: [16, 128] }],
      beside: [
        { named: '*legba_api_token' },
        { named: '*legba_api_key' },
        { named: '*legba_token' },
        { word: 'legba.app', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      verify: {
        request: 'GET https://{var.host}/orgs/{var.org}/api/key',
        means: { live: { status: 200, at: 'key_id' }, dead: { status: 401, at: 'error.code', is: 'UNAUTHORIZED' } },
        reads: { id: 'key_id', name: 'name', created: 'created_at', used: 'last_used_at', scopes: 'scopes' },
      },
      rotate: {
        request: 'POST https://{var.host}/orgs/{var.org}/api/key/rotate',
        old: 'dies',
        means: {
          done: [200, 201],
          denied: [
            { status: 401, at: 'error.code', is: 'UNAUTHORIZED' },
            { status: 403, at: 'error.code' },
          ],
        },
        gives: { key: 'key' },
        reads: { id: 'key_id' },
        ifLost: [
          'Log in to the organization dashboard, Settings, API Keys',
          'The key that was rotated has a value that nobody holds: delete it, and generate a new one',
        ],
      },
      scopes: { read: ['*:read'], write: ['*:write'] },
      manual: {
        page: 'https://www.legba.app',
        steps: ['Log in to the organization dashboard', 'Settings, API Keys', 'Delete the key'],
      },
      less: {
        page: 'https://www.legba.app/developers/api/keys',
        steps: [
          'Settings, API Keys, Generate New API Key',
          'Choose the scopes that are needed: those that end with `:read` only read',
        ],
      },
      reach: 'Lists, starts and deletes the instances of an organization, as far as its scopes go.',
    },
  },
  usage: { read: [{ request: 'GET /orgs/*' }], write: [{ request: '{POST,DELETE} /orgs/*' }] },
} as const satisfies Service
