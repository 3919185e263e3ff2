import type { Act, Lookup, Service, Verify } from '../model/service.ts'
import { credentialNames } from '../model/usual-names.ts'

// https://cloud.google.com/apis/design/errors: the first detail of an error is its ErrorInfo; the words are those of google/api/error_reason.proto.
const reason = 'error.details.0.reason'
/** Gemini takes every API key, and says why it does not take one. A key that is restricted is alive. */
const askGemini = {
  request: 'GET https://generativelanguage.googleapis.com/v1beta/models?pageSize=1',
  carrier: { header: 'x-goog-api-key', value: '{key}' },
  means: {
    live: { status: 200, at: 'models' },
    dead: { status: 400, at: reason, is: 'API_KEY_INVALID' },
    limited: [
      {
        status: 403,
        at: reason,
        is: [
          'SERVICE_DISABLED',
          'BILLING_DISABLED',
          'API_KEY_SERVICE_BLOCKED',
          'API_KEY_HTTP_REFERRER_BLOCKED',
          'API_KEY_IP_ADDRESS_BLOCKED',
          'API_KEY_ANDROID_APP_BLOCKED',
          'API_KEY_IOS_APP_BLOCKED',
        ],
      },
      { status: 429, at: reason, is: ['RATE_LIMIT_EXCEEDED', 'RESOURCE_QUOTA_EXCEEDED'] },
    ],
  },
} as const satisfies Verify

/** Of the two kinds of token either ends what its user granted (https://developers.google.com/identity/protocols/oauth2/web-server#tokenrevoke). */
const revoke = {
  request: 'POST https://oauth2.googleapis.com/revoke',
  as: 'none',
  form: { token: '{key}' },
  means: { done: 200, gone: { status: 400, at: 'error', is: 'invalid_token' } },
} as const satisfies Act

const status = 'error.status'
/** The record of a key by its whole value (https://cloud.google.com/api-keys/docs/reference/rest/v2/keys/lookupKey): there is no other way to it. */
const apiKey = {
  request: 'GET https://apikeys.googleapis.com/v2/keys:lookupKey?keyString={key}',
  as: 'admin',
  of: { status: 200, at: 'name' },
  gives: { project: { at: 'name', after: 'projects/', until: '/' }, id: { at: 'name', after: '/keys/' } },
} as const satisfies Lookup
const record = 'https://apikeys.googleapis.com/v2/projects/{apiKey.project}/locations/global/keys/{apiKey.id}'
// What is deleted can be taken back for 30 days (https://cloud.google.com/docs/authentication/api-keys#undelete); it takes minutes to be refused.
const onRecord = (request: Act['request']): Act => ({
  request,
  as: 'admin',
  means: {
    done: { status: 200, at: 'name' },
    gone: { status: 404, at: status, is: 'NOT_FOUND' },
    denied: [
      { status: 403, at: status, is: 'PERMISSION_DENIED' },
      { status: 401, at: status, is: 'UNAUTHENTICATED' },
      { status: 400, at: status, is: ['FAILED_PRECONDITION', 'INVALID_ARGUMENT'] },
    ],
  },
  settles: 420,
})
const drop = onRecord(`DELETE ${record}`)
const restore = { ...onRecord(`POST ${record}:undelete`), json: {} }

/**
 * API keys, OAuth clients and tokens of Google Cloud, Firebase, Maps and Gemini. Google shows an API key in full; the secret of
 * an OAuth client is as in Google’s own command line, the other layouts as samples look. Service accounts are private keys, which are described on their own; keys of reCAPTCHA begin
 * with `6L`, site keys and secrets alike.
 *
 * API keys are asked about at Gemini, whose refusals name the reason, and deleted through the API Keys API with an administrator's access
 * token (`google-github-actions/auth` makes one for a run). To make a key is an operation that has to be waited for, and its value
 * another call: a person does it.
 */
export const google = {
  id: 'google',
  name: 'Google',
  docs: 'https://cloud.google.com/docs/authentication/api-keys',
  hosts: [
    '*.googleapis.com',
    'generativelanguage.googleapis.com',
    'apikeys.googleapis.com',
    'www.google.com',
    'accounts.google.com',
    'oauth2.googleapis.com',
  ],
  lookups: { apiKey },
  keys: {
    'google-api-key': {
      name: 'Google API key',
      source: 'https://cloud.google.com/docs/authentication/api-keys',
      shape: ['AIza', { base64url: 35 }],
      carriers: [{ header: 'x-goog-api-key', value: '{key}' }, { query: 'key' }],
      admin: { is: 'google/google-oauth-access-token', env: 'REKEY_GOOGLE_ADMIN' },
      verify: askGemini,
      disable: { ...drop, undo: restore },
      revoke: drop,
      manual: {
        page: 'https://console.cloud.google.com/apis/credentials',
        steps: ['Find the key by Show key, or by its restrictions', 'Rotate or delete it'],
      },
      reach:
        'Calls the APIs that it is not restricted from, at the project’s cost; with Gemini enabled also its files and cached prompts.',
    },
    'google-storage-hmac-key': {
      name: 'Google Cloud Storage HMAC key',
      source: 'https://docs.cloud.google.com/storage/docs/authentication/hmackeys',
      within: 20,
      parts: {
        // 61 characters of a service account's, 24 of a user's
        id: { shape: ['GOOG', { base32: [20, 57] }], public: true },
        secret: {
          shape: [{ base64: 40 }],
          beside: [
            { named: '*hmac_key' },
            { named: '*gcs_secret' },
            { named: '*gcs_secret_key' },
            { named: '*gcs_secret_access_key' },
            { named: '*gs_secret_access_key' },
            { named: '*google_storage_secret' },
          ],
        },
      },
      manual: {
        page: 'https://console.cloud.google.com/storage/settings;tab=interoperability',
        steps: ['Settings of Cloud Storage, Interoperability', 'Set the key to inactive; when nothing misses it, delete it'],
      },
      reach: 'Reads and writes what its account may in Cloud Storage.',
    },
    'google-auth-key': {
      name: 'Google Gemini authorization key',
      source: 'https://discuss.ai.google.dev/t/gemini-api-key-start-from-aq/171575',
      shape: ['AQ.', { base64url: [40, 100] }],
      alone: true,
      beside: [
        { named: '*google_api_key' },
        { named: '*gemini_api_key' },
        { named: '*gemini_key' },
        { named: '*google_genai_api_key' },
        { named: '*google_generative_ai_api_key' },
        { named: '*google_ai_api_key' },
        { named: '*google_ai_key' },
        { word: 'generativelanguage.googleapis.com', within: 300 },
        { word: 'x-goog-api-key', within: 60 },
      ],
      carriers: [{ header: 'x-goog-api-key', value: '{key}' }],
      admin: { is: 'google/google-oauth-access-token', env: 'REKEY_GOOGLE_ADMIN' },
      verify: askGemini,
      disable: { ...drop, undo: restore },
      revoke: drop,
      manual: { page: 'https://aistudio.google.com/api-keys', steps: ['Find the key', 'Delete it'] },
      reach: 'Uses Gemini at the project’s cost.',
    },
    'google-oauth-client-secret': {
      name: 'Google OAuth client secret',
      source: 'https://github.com/google-gemini/gemini-cli/blob/main/packages/core/src/code_assist/oauth2.ts',
      shape: ['GOCSPX-', { base64url: 28 }],
      alone: true,
      beside: [
        { named: '*client_secret' },
        ...credentialNames('google'),
        { named: '*oauth' },
        ...credentialNames('gmail'),
        { named: '*secret' },
        { word: 'googleusercontent.com', within: 400 },
        { word: 'google', within: 200 },
      ],
      manual: {
        page: 'https://console.cloud.google.com/apis/credentials',
        steps: ['Open the OAuth client', 'Add a secret, use it, then disable and delete this one'],
      },
      reach: 'Signs users in as the application and uses refresh tokens that were issued to it.',
    },
    'google-oauth-refresh-token': {
      name: 'Google OAuth refresh token',
      source: 'https://developers.google.com/identity/protocols/oauth2/web-server',
      shape: ['1//', { base64url: [40, 200] }],
      alone: true,
      beside: [
        { named: '*refresh_token' },
        ...credentialNames('google', 'gmail'),
        { word: 'refresh_token', within: 40 },
        { word: 'googleapis.com', within: 300 },
      ],
      revoke,
      manual: { page: 'https://myaccount.google.com/connections', steps: ['Open the application', 'Remove its access'] },
      reach: 'With the client’s secret: makes access tokens for the user’s mail, files or cloud until it is revoked.',
    },
    'google-oauth-access-token': {
      name: 'Google OAuth access token',
      source: 'https://cloud.google.com/compute/docs/access/authenticate-workloads',
      shapes: [
        ['ya29.', { base64url: [54, 1000] }],
        ['ya29.c.', { base64url: [60, 1000] }],
      ],
      alone: true,
      beside: [
        { named: '*access_token' },
        { named: '*token' },
        ...credentialNames('google'),
        { named: '*gcp_key' },
        { named: '*gcp_api_key' },
        { named: '*gcp_token' },
        { named: '*gcp_secret' },
        { named: '*gcp_password' },
        { named: '*authorization' },
        { word: 'Bearer', within: 20 },
        { word: 'googleapis.com', within: 300 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      // https://developers.google.com/identity/protocols/oauth2: what a token is good for, and for how long, by its value alone
      verify: {
        request: 'POST https://oauth2.googleapis.com/tokeninfo',
        as: 'none',
        form: { access_token: '{key}' },
        means: { live: { status: 200, at: 'exp' }, dead: { status: 400, at: 'error', is: 'invalid_token' } },
        reads: { owner: 'email', expires: 'exp' },
        inferred: true,
      },
      revoke,
      manual: {
        page: 'https://myaccount.google.com/connections',
        steps: ['It ends by itself within an hour', 'Open the application and remove its access'],
      },
      reach: 'Does what its scopes allow, for an hour.',
    },
    'google-fcm-server-key': {
      name: 'Firebase Cloud Messaging server key',
      shape: ['AAAA', { base64url: 7 }, ':APA91b', { base64url: 134 }],
      alone: true,
      beside: [
        { named: '*fcm_key' },
        { named: '*fcm_api_key' },
        { named: '*fcm_token' },
        { named: '*fcm_secret' },
        { named: '*fcm_password' },
        { named: '*server_key' },
        ...credentialNames('firebase'),
        { named: '*gcm_key' },
        { named: '*gcm_api_key' },
        { named: '*gcm_token' },
        { named: '*gcm_secret' },
        { named: '*gcm_password' },
        { named: '*push' },
        { named: '*authorization' },
        { word: 'fcm.googleapis.com', within: 300 },
        { word: 'key=', within: 20 },
      ],
      carriers: [{ header: 'Authorization', value: 'key={key}' }],
      manual: {
        page: 'https://console.firebase.google.com/',
        steps: ['Project settings, Cloud Messaging', 'Delete the server key; the legacy API has ended'],
      },
      reach: 'Sent messages to every device of the app while the legacy API lasted.',
    },
    'google-recaptcha-secret': {
      name: 'reCAPTCHA secret key',
      source: 'https://developers.google.com/recaptcha/docs/faq',
      shape: ['6L', { base64url: 38 }],
      beside: [
        { named: '*recaptcha_secret' },
        { named: '*recaptcha_secret_key' },
        { named: '*recaptcha_private_key' },
        { named: '*captcha_secret' },
        { named: '*captcha_secret_key' },
        { named: '*recaptcha_private' },
        { named: '*recaptcha_v2_secret' },
        { named: '*recaptcha_v3_secret' },
      ],
      manual: {
        page: 'https://www.google.com/recaptcha/admin',
        steps: ['Open the site’s settings', 'Make new keys: the secret can’t be changed alone'],
      },
      reach: 'Answers for the site whether a visitor passed the test.',
    },
    // Its form rests on samples.
    'google-calendar-address': {
      name: 'Google Calendar secret address',
      shape: ['https://calendar.google.com/calendar/ical/', { userinfo: [3, 200] }, '/private-', { hex: 32 }],
      access: 'read',
      manual: {
        page: 'https://calendar.google.com/calendar/u/0/r/settings',
        steps: ['The calendar, Integrate calendar', 'Reset the secret address in iCal format'],
      },
      reach: 'Reads all events of one calendar.',
    },
  },
} as const satisfies Service
