import type { Act, Mint, Service } from '../model/service.ts'

const code = 'error.code'
const weak = { status: 403, at: code, is: 'insufficient_access' } as const
// `unknown_key` may stand for a disabled key that could still be taken back: it ends nothing.
const refused = { status: 401, at: code, is: ['unknown_key', 'disabled_key', 'missing_key'] } as const
const ended = [
  { status: 401, at: code, is: ['revoked_key', 'expired_key'] },
  { status: 410, at: code, is: 'already_revoked' },
] as const
const denied = [weak, refused, { status: 404, at: code, is: 'not_found' }] as const

// The whole key goes along: a record that is not this key's is left alone.
const drop = {
  request: 'DELETE https://{var.host}/v1/keys/self',
  json: { key: '{key}' },
  means: { done: 204, gone: ended, denied: [...denied, { status: 409, at: code, is: 'key_mismatch' }] },
} as const satisfies Act

const move = (to: 'disable' | 'enable') =>
  ({
    as: 'admin',
    request: `POST https://{var.host}/v1/keys/{key.id}/${to}`,
    means: {
      done: { status: 200, at: 'id' },
      gone: [...ended, { status: 409, at: code, is: 'not_active' }],
      denied: [...denied, { status: 409, at: code, is: 'too_many_keys' }],
    },
  }) as const satisfies Act

const make = {
  request: 'POST https://{var.host}/v1/keys',
  json: { name: '{verify.name}', label: '{incident.label}', scopes: '{verify.scopes}' },
  means: { done: { status: 201, at: 'key' }, denied: [weak, refused, ended[0], { status: 409, at: code, is: 'too_many_keys' }] },
  gives: { key: 'key' },
  reads: { id: 'id', created: 'created_at', expires: 'expires_at' },
} as const satisfies Mint

const renew = {
  request: 'POST https://{var.host}/v1/keys/self/rotate',
  json: { label: '{incident.label}' },
  old: 'dies',
  means: { done: { status: 200, at: 'key' }, denied: [...denied, ...ended, { status: 409, at: code, is: 'not_active' }] },
  gives: { key: 'key' },
  reads: { id: 'id', created: 'created_at', expires: 'expires_at' },
  ifLost: ['Rotate the key again with a key of full access: POST /v1/keys/{id}/rotate', 'Or revoke it, and make a new one'],
} as const satisfies Mint & { old: 'dies' }

/**
 * rekey's own key service (`rekey keyservice`), and any in-house service that fulfils its contract, `src/keyservice/openapi.json`. A key
 * of full access manages the keys of its account; any key knows, renews and ends itself.
 */
export const keyservice = {
  id: 'keyservice',
  name: 'rekey key service',
  docs: 'docs/keyservice.md',
  hosts: ['{var.host}'],
  vars: { host: { env: 'REKEY_KEYSERVICE_HOST' } },
  keys: {
    'keyservice-key': {
      name: 'key of rekey’s key service',
      source: 'docs/keyservice.md',
      shape: ['rekey_', { base62: 10, as: 'id' }, '_', { base62: 32 }, { crc32: 'base62', length: 6, over: 'runs' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      admin: { is: 'keyservice/keyservice-key', env: 'REKEY_KEYSERVICE_ADMIN' },
      verify: {
        request: 'GET https://{var.host}/v1/keys/self',
        means: {
          live: { status: 200, at: 'state', is: 'active' },
          dead: { status: 401, at: code, is: ['unknown_key', 'revoked_key', 'expired_key', 'disabled_key'] },
        },
        reads: {
          id: 'id',
          name: 'name',
          owner: 'owner',
          account: 'account',
          scopes: 'scopes',
          access: 'access',
          created: 'created_at',
          used: 'last_used_at',
          expires: 'expires_at',
        },
      },
      list: {
        as: 'admin',
        request: 'GET https://{var.host}/v1/keys?limit=100',
        items: 'keys',
        next: { cursor: 'next_cursor', param: 'cursor' },
        match: { id: 'id', is: '{key.id}' },
        label: 'label',
        means: { done: { status: 200, at: 'keys' }, denied: [weak, refused, ended[0]] },
        reads: { id: 'id', created: 'created_at' },
      },
      disable: { ...move('disable'), undo: move('enable') },
      revoke: [drop, { ...drop, as: 'admin', request: 'DELETE https://{var.host}/v1/keys/{key.id}' }],
      create: [{ ...make, as: 'admin' }, make],
      rotate: [renew, { ...renew, as: 'admin', request: 'POST https://{var.host}/v1/keys/{key.id}/rotate' }],
      scopes: { read: ['read', '*:read'], write: ['write', '*:write'], full: ['full'] },
      manual: {
        page: 'https://{var.host}/openapi.json',
        steps: ['With a key of full access: DELETE /v1/keys/{id}'],
      },
      reach: 'Reads or writes what the service guards; with full access it makes, lists and revokes keys.',
    },
  },
  usage: { read: [{ request: 'GET /v1/*' }], write: [{ request: '{POST,DELETE} /v1/*' }] },
  limits: { active: 50 },
} as const satisfies Service
