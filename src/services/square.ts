import type { Act, Service, Verify } from '../model/service.ts'

const host = 'https://{var.host}'
/** Says what a token may do and until when; personal ones answer, too. */
const status = { request: `POST ${host}/oauth2/token/status` } as const
const verify: Verify = {
  ...status,
  means: {
    live: { status: 200, at: 'merchant_id' },
    dead: { status: 401, at: 'errors.0.code', is: ['UNAUTHORIZED', 'ACCESS_TOKEN_EXPIRED', 'ACCESS_TOKEN_REVOKED'] },
  },
  reads: { scopes: 'scopes', expires: 'expires_at', account: 'merchant_id' },
}
/** This token alone; without the last field the seller's whole authorization would end. Personal tokens are refused. */
const revoke: Act = {
  request: `POST ${host}/oauth2/revoke`,
  as: 'admin',
  json: { client_id: '{app.id}', access_token: '{key}', revoke_only_access_token: true },
  means: {
    done: { status: 200, at: 'success', is: true },
    gone: { status: 404, at: 'type', is: 'not_found' },
    denied: [
      { status: 401, at: 'type', is: 'service.not_authorized' },
      { status: 400, at: 'errors.0.code' },
      { status: 401, at: 'errors.0.code' },
      { status: 403, at: 'errors.0.code' },
    ],
  },
}
const admin = { is: 'square/square-application-secret', env: 'REKEY_SQUARE_APPLICATION_SECRET' } as const
const scopes = { read: ['*_READ'], write: ['*_WRITE', '*_WRITE_*'] } as const

/**
 * Access tokens, personal and OAuth, and application secrets. The example of Square’s reference has `EAAA` and
 * 60 characters more; the other prefixes and lengths are those of public samples. Application ids (`sq0idp-`) are public. Tokens of the sandbox look alike, so that
 * the host is a setting (https://developer.squareup.com/reference/square/o-auth-api/RetrieveTokenStatus,
 * https://developer.squareup.com/reference/square/o-auth-api/RevokeToken).
 */
export const square = {
  id: 'square',
  name: 'Square',
  docs: 'https://developer.squareup.com/docs/build-basics/access-tokens',
  hosts: ['{var.host}', 'connect.squareup.com', 'connect.squareupsandbox.com'],
  vars: { host: { env: 'REKEY_SQUARE_HOST', default: 'connect.squareup.com' } },
  lookups: { app: { ...status, gives: { id: 'client_id' } } },
  keys: {
    'square-access-token': {
      name: 'Square access token',
      source: 'https://developer.squareup.com/reference/square/o-auth-api/obtain-token',
      shape: ['EAAA', { base64url: 60 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      admin,
      verify,
      revoke,
      scopes,
      manual: {
        page: 'https://developer.squareup.com/apps',
        steps: [
          'Open the application, Credentials',
          'Replace the access token; for OAuth tokens revoke the seller’s authorization',
        ],
      },
      reach: 'Does anything in a seller’s account: payments, refunds, customers.',
    },
    'square-legacy-access-token': {
      name: 'Square access token (old form)',
      shape: ['sq0atp-', { base64url: 22 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      admin,
      verify,
      revoke,
      scopes,
      manual: {
        page: 'https://developer.squareup.com/apps',
        steps: ['Open the application, Credentials', 'Replace the access token'],
      },
      reach: 'Does anything in a seller’s account: payments, refunds, customers.',
    },
    'square-application-secret': {
      name: 'Square application secret',
      shapes: [
        ['sq0csp-', { base64url: 43 }],
        ['sandbox-sq0csb-', { base64url: 43 }],
      ],
      carriers: [{ header: 'Authorization', value: 'Client {key}' }],
      manual: {
        page: 'https://developer.squareup.com/apps',
        steps: ['Open the application, OAuth', 'Replace the application secret'],
      },
      reach: 'Gets and renews tokens of every seller that has connected the application.',
    },
    // As samples look.
    'square-webhook-key': {
      name: 'Square webhook signature key',
      shape: [{ base64url: 22 }],
      beside: [
        { named: '*square_webhook_signature_key' },
        { named: '*square_signature_key' },
        { named: '*square_webhook_secret' },
        { named: '*square_webhook_key' },
        { named: '*square_webhook_webhook_signature_key' },
        { named: '*square_webhook_webhook_secret' },
        { named: '*square_webhook_webhook_key' },
        { named: '*square_webhooks_webhook_signature_key' },
        { named: '*square_webhooks_signature_key' },
        { named: '*square_webhooks_webhook_secret' },
        { named: '*square_webhooks_webhook_key' },
      ],
      manual: {
        page: 'https://developer.squareup.com/apps',
        steps: ['Webhooks: open the subscription', 'Replace the signature key'],
      },
      reach: 'Lets anyone send notices that look like the service’s.',
    },
    // 64 characters, say Square’s own SDKs; the prefix rests on samples.
    'square-refresh-token': {
      name: 'Square OAuth refresh token',
      shape: ['EQAA', { base64url: 60 }],
      manual: {
        page: 'https://developer.squareup.com/apps',
        steps: ['Open the application, OAuth', 'Revoke the seller’s authorization'],
      },
      reach: 'Gets new access tokens of one seller, with the application’s secret.',
    },
  },
} as const satisfies Service
