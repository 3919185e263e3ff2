import type { Mint, Service, Verify } from '../model/service.ts'

const hosts = { live: 'api.paddle.com', sandbox: 'sandbox-api.paddle.com' } as const
// https://developer.paddle.com/errors/shared/invalid_token: wrong, revoked, or of the other environment, which the prefix tells.
const refused = { status: 403, at: 'error.code', is: 'invalid_token' } as const
/** A key may always read its own record. */
const itself = (host: string) =>
  ({
    request: `GET https://${host}/api-keys/apikey_{key.id}`,
    means: { live: { status: 200, at: 'data.status', is: 'active' }, dead: refused },
    reads: {
      id: 'data.id',
      name: 'data.name',
      scopes: 'data.permissions',
      created: 'data.created_at',
      used: 'data.last_used_at',
      expires: 'data.expires_at',
    },
  }) as const satisfies Verify
/** The new value counts from its first use, and ends the old one then; until that it changes nothing. */
const itsNext = (host: string) =>
  ({
    request: `POST https://${host}/api-keys/apikey_{key.id}/rotations`,
    old: 'chosen',
    json: { grace_period_seconds: 0 },
    means: {
      done: { status: 201, at: 'data.new_key' },
      denied: [
        { status: 400, at: 'error.code' },
        { status: 403, at: 'error.code' },
        { status: 404, at: 'error.code' },
        { status: 409, at: 'error.code' },
      ],
    },
    gives: { key: 'data.new_key' },
    reads: { id: 'data.api_key_id' },
    ifLost: ['The new value never arrived and never counts: the next rotation cancels it'],
  }) as const satisfies Mint & { old: 'chosen' }
const scopes = { read: ['*.read'], write: ['*.write'] } as const

/**
 * Keys that were made as rotatable rotate themselves (https://developer.paddle.com/api-reference/api-keys/create-api-key-rotation); all others, and
 * revocation, are for the dashboard. API keys carry their id (https://developer.paddle.com/api-reference/about/authentication); keys from before May 2025 are
 * 50 letters and digits without a prefix. Client-side tokens are made to be public.
 */
export const paddle = {
  id: 'paddle',
  name: 'Paddle',
  docs: 'https://developer.paddle.com/api-reference/about/authentication',
  hosts: [hosts.live, hosts.sandbox, '{var.host}'],
  // Old keys do not tell whether they are the sandbox's.
  vars: { host: { env: 'REKEY_PADDLE_HOST', default: 'api.paddle.com' } },
  keys: {
    'paddle-api-key': {
      name: 'Paddle API key',
      source: 'https://developer.paddle.com/api-reference/about/authentication',
      shape: ['pdl_live_apikey_', { base36: 26, as: 'id' }, '_', { base62: 22 }, '_', { base62: 3 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      verify: itself(hosts.live),
      rotate: itsNext(hosts.live),
      scopes,
      manual: {
        page: 'https://vendors.paddle.com/authentication-v2',
        steps: ['Developer tools, Authentication, API keys', 'Open the menu of the key, Revoke'],
      },
      reach: 'Reads customers and transactions, refunds and changes subscriptions, as far as its permissions go.',
    },
    'paddle-sandbox-api-key': {
      name: 'Paddle sandbox API key',
      source: 'https://developer.paddle.com/api-reference/about/authentication',
      shape: ['pdl_sdbx_apikey_', { base36: 26, as: 'id' }, '_', { base62: 22 }, '_', { base62: 3 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      verify: itself(hosts.sandbox),
      rotate: itsNext(hosts.sandbox),
      scopes,
      manual: {
        page: 'https://sandbox-vendors.paddle.com/authentication-v2',
        steps: ['Developer tools, Authentication, API keys', 'Open the menu of the key, Revoke'],
      },
      reach: 'Reads and changes data of the sandbox; moves no money.',
    },
    'paddle-legacy-api-key': {
      name: 'Paddle API key (old form)',
      source: 'https://developer.paddle.com/api-reference/about/authentication',
      shape: [{ base36: 50 }],
      beside: [
        { named: '*paddle_api_key' },
        { named: '*paddle_auth_code' },
        { named: '*paddle_vendor_auth_code' },
        { named: '*paddle_secret_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      verify: {
        request: 'GET https://{var.host}/event-types',
        means: { live: { status: 200, at: 'data' }, dead: refused },
      },
      access: 'full',
      manual: {
        page: 'https://vendors.paddle.com/authentication-v2',
        steps: ['Developer tools, Authentication, API keys', 'Open the menu of the key, Revoke'],
      },
      reach: 'Reads customers and transactions, refunds and changes subscriptions.',
    },
    'paddle-webhook-secret': {
      name: 'Paddle webhook secret key',
      source: 'https://developer.paddle.com/api-reference/notification-settings',
      shape: ['pdl_ntfset_', { base36: 26, as: 'id' }, '_', { base64: [32, 48] }],
      manual: {
        page: 'https://vendors.paddle.com/notifications-v2',
        steps: ['Developer tools, Notifications', 'Make a new destination and delete this one'],
      },
      reach: 'Forges notifications: a shop that trusts them delivers what was never paid.',
    },
  },
} as const satisfies Service
