import type { Act, Carrier, Mint, Service } from '../model/service.ts'

const scope = 'https://www.googleapis.com/auth/cloud-platform'
const assertion = { sign: 'google-jwt', scope } as const
/** IAM takes a token; the file is exchanged for one (https://developers.google.com/identity/protocols/oauth2/service-account#httprest). */
const bearer = {
  exchange: { request: 'POST https://{var.token}/token', carrier: assertion },
  gives: 'access_token',
} as const satisfies Carrier

// https://cloud.google.com/apis/design/errors: every error of a Google API has a status word beside its number.
const at = 'error.status'
const denied = [
  { status: 403, at, is: 'PERMISSION_DENIED' },
  { status: 401, at, is: 'UNAUTHENTICATED' },
  { status: 400, at, is: ['FAILED_PRECONDITION', 'INVALID_ARGUMENT'] },
] as const
const gone = { status: 404, at, is: 'NOT_FOUND' } as const
const account = 'https://iam.googleapis.com/v1/projects/-/serviceAccounts/{key.client_email}/keys'
const key = `${account}/{key.private_key_id}` as const
const made = 'privateKeyData'

// https://cloud.google.com/iam/docs/keys-disable-enable: changes may take up to a minute and a half, at times five minutes and more.
const act = (request: Act['request']): Act => ({
  request,
  means: { done: { status: 200, empty: '{}' }, gone, denied },
  settles: 420,
})
const stop = { ...act(`POST ${key}:disable`), json: {} }
const start = { ...act(`POST ${key}:enable`), json: {} }
const drop = act(`DELETE ${key}`)
const make = {
  request: `POST ${account}`,
  json: {},
  means: {
    done: { status: 200, at: made },
    denied: [...denied, gone, { status: 429, at, is: 'RESOURCE_EXHAUSTED' }],
  },
  gives: {
    private_key_id: { base64: 'private_key_id', of: made },
    private_key: { base64: 'private_key', of: made },
    client_email: { base64: 'client_email', of: made },
  },
  reads: { id: { base64: 'private_key_id', of: made } },
  ifLost: ['Open the account, Keys', 'Delete the newest key: its private half never arrived'],
} as const satisfies Mint

/**
 * The JSON file of a service account's key (https://cloud.google.com/iam/docs/keys-create-delete). It signs for its own token, and whether
 * it still may is what the exchange says: `Invalid JWT Signature` is the word for a key that was deleted or disabled - and for a
 * file put together of two accounts; no page says so, so that it proves nothing. IAM deletes, disables and makes
 * keys by the id in the file; the account itself may, where its roles let it. The administrator is another account's file.
 */
export const googleServiceAccount = {
  id: 'google-service-account',
  name: 'Google service account',
  docs: 'https://cloud.google.com/iam/docs/keys-create-delete',
  hosts: ['iam.googleapis.com', '{var.token}'],
  vars: { token: { env: 'REKEY_GOOGLE_TOKEN_HOST', default: 'oauth2.googleapis.com' } },
  keys: {
    'google-service-account-key': {
      name: 'Google service account key',
      source: 'https://cloud.google.com/iam/docs/keys-create-delete#creating',
      within: 40,
      parts: {
        private_key_id: { shape: [{ hex: 40 }], public: true, beside: [{ named: 'private_key_id' }] },
        private_key: {
          shape: ['-----BEGIN PRIVATE KEY-----', { until: '-----END PRIVATE KEY-----', not: '-----BEGIN', max: 32_768 }],
        },
        client_email: {
          shape: [{ lower: 1 }, { base64url: [5, 29] }, '@', { lower: 1 }, { base64url: [5, 29] }, '.iam.gserviceaccount.com'],
          public: true,
        },
      },
      carriers: [bearer],
      admin: { is: 'google-service-account/google-service-account-key', env: 'REKEY_GOOGLE_SERVICE_ACCOUNT_ADMIN' },
      verify: {
        request: 'POST https://{var.token}/token',
        carrier: assertion,
        means: {
          live: { status: 200, at: 'access_token' },
          dead: { status: 400, at: 'error_description', is: ['Invalid JWT Signature', 'Invalid JWT Signature.'] },
        },
        // https://developers.google.com/identity/protocols/oauth2/service-account#error-codes does not have these words.
        inferred: true,
      },
      list: {
        request: `GET ${account}?keyTypes=USER_MANAGED`,
        as: 'admin',
        items: 'keys',
        match: { id: { at: 'name', after: '/keys/' }, is: '{key.private_key_id}' },
        means: {
          done: [
            { status: 200, at: 'keys' },
            { status: 200, empty: '{}' },
          ],
          denied: [...denied, gone],
        },
        reads: { id: { at: 'name', after: '/keys/' }, created: 'validAfterTime', expires: 'validBeforeTime' },
      },
      disable: [
        { ...stop, as: 'admin', undo: { ...start, as: 'admin' } },
        { ...stop, undo: start },
      ],
      revoke: [{ ...drop, as: 'admin' }, drop],
      create: [{ ...make, as: 'admin' }, make],
      manual: {
        page: 'https://console.cloud.google.com/iam-admin/serviceaccounts',
        steps: ['Open the account, Keys', 'Make a new key if it is in use, then delete the one with this id'],
      },
      reach: 'Does in the cloud what the roles of the service account allow.',
    },
  },
  limits: { active: 10 },
} as const satisfies Service
