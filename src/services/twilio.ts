import type { Act, Mint, Service } from '../model/service.ts'

// https://www.twilio.com/docs/usage/twilios-response: a number beside every message; https://www.twilio.com/docs/api/errors/20003.
const refused = { status: 401, at: 'code', is: 20_003 } as const
const denied = [refused, { status: 403, at: 'code' }, { status: 401, at: 'code', is: [70_051, 70_052, 20_008] }] as const
const keys = 'https://{var.api}/2010-04-01/Accounts/{var.account}/Keys'
// https://www.twilio.com/docs/iam/api-keys/key-resource-v2010: the auth token and main keys manage keys, standard ones don't.
const drop = {
  request: `DELETE ${keys}/{key.id}.json`,
  means: { done: 204, gone: { status: 404, at: 'code', is: 20_404 }, denied },
} as const satisfies Act
const make = {
  request: `POST ${keys}.json`,
  form: { FriendlyName: '{incident.label}' },
  means: {
    done: [
      { status: 201, at: 'secret' },
      { status: 200, at: 'secret' },
    ],
    denied: [...denied, { status: 400, at: 'code' }],
  },
  gives: { id: 'sid', secret: 'secret' },
  reads: { id: 'sid', created: 'date_created' },
} as const satisfies Mint

/**
 * Credentials of Twilio: accounts and API keys are named by `AC` and `SK` with 32 hexadecimal digits; the auth token has 32
 * hexadecimal digits, an API key’s secret 32 letters and digits in samples.
 *
 * 20003 is said of a wrong credential, of another region's, of one whose account is suspended, and where a proxy strips the credential off, as
 * its page says: no refusal proves that a key is dead. A standard key reads the messages of its account, which every key but a restricted one may. The auth token is ended by
 * promoting the secondary one: where the leaked one is the secondary, that would make it the only one, so that a person does it.
 */
export const twilio = {
  id: 'twilio',
  name: 'Twilio',
  docs: 'https://www.twilio.com/docs/iam/api-keys',
  hosts: ['{var.api}', 'accounts.twilio.com', 'api.twilio.com', '*.twilio.com'],
  vars: { api: { env: 'REKEY_TWILIO_API', default: 'api.twilio.com' }, account: { env: 'TWILIO_ACCOUNT_SID' } },
  keys: {
    'twilio-auth-token': {
      name: 'Twilio auth token',
      source: 'https://www.twilio.com/docs/glossary/what-is-a-sid',
      within: 15,
      parts: {
        account: {
          shape: ['AC', { hexAny: 32 }],
          public: true,
          beside: [
            { named: '*account_sid' },
            { named: '*twilio_sid' },
            { named: '*twilio_account' },
            { named: '*sid' },
            { word: 'twilio', within: 200 },
          ],
        },
        token: {
          shape: [{ hex: 32 }],
          beside: [
            { named: '*twilio_auth_token' },
            { named: '*twilio_token' },
            { named: '*twilio_auth' },
            { named: '*twilio_live_auth_token' },
            { named: '*twilio_authentication_token' },
            { word: 'twilio', within: 200 },
            { word: 'account_sid', within: 160 },
            { word: 'accountSid', within: 160 },
          ],
        },
      },
      carriers: [{ basic: '{key.account}:{key.token}' }],
      verify: {
        request: 'GET https://{var.api}/2010-04-01/Accounts/{key.account}.json',
        means: { live: { status: 200, at: 'sid' }, dead: refused },
        inferred: true,
        reads: { id: 'sid', name: 'friendly_name', account: 'sid' },
      },
      // https://www.twilio.com/docs/iam/api/authtoken: it works beside the primary one until a person promotes it.
      create: {
        request: 'POST https://accounts.twilio.com/v1/AuthTokens/Secondary',
        json: {},
        means: {
          done: { status: 201, at: 'secondary_auth_token' },
          denied: [...denied, { status: 400, at: 'code' }, { status: 409, at: 'code' }],
        },
        gives: { account: 'account_sid', token: 'secondary_auth_token' },
        reads: { created: 'date_created' },
        ifLost: ['Auth tokens: the secondary token was made and never arrived', 'Show it there, or delete it and create another'],
      },
      access: 'full',
      manual: {
        page: 'https://console.twilio.com/us1/account/keys-credentials/api-keys',
        steps: ['Auth tokens: create a secondary token and use it', 'Promote it: the old one ends'],
      },
      reach: 'Does everything in the account: calls, messages, numbers.',
    },
    'twilio-api-key': {
      name: 'Twilio API key',
      source: 'https://www.twilio.com/docs/glossary/what-is-a-sid',
      within: 15,
      parts: {
        id: {
          shape: ['SK', { hexAny: 32 }],
          public: true,
          beside: [
            { named: '*twilio_api_key' },
            { named: '*twilio_api_key_sid' },
            { named: '*twilio_api_sid' },
            { named: '*twilio_key' },
            { named: '*twilio_key_sid' },
            { named: '*api_key_sid' },
            { word: 'twilio', within: 200 },
          ],
        },
        secret: {
          shape: [{ base62: 32 }],
          beside: [
            { named: '*twilio_api_secret' },
            { named: '*twilio_api_key_secret' },
            { named: '*twilio_secret' },
            { named: '*twilio_key_secret' },
            { named: '*twilio_api_secret_key' },
            { named: '*twilio_secret_key' },
          ],
        },
      },
      carriers: [{ basic: '{key.id}:{key.secret}' }],
      admin: { is: 'twilio/twilio-auth-token', env: 'REKEY_TWILIO_ADMIN' },
      verify: {
        request: 'GET https://{var.api}/2010-04-01/Accounts/{var.account}/Messages.json?PageSize=1',
        means: {
          live: { status: 200, at: 'messages' },
          dead: refused,
          // A restricted key that may not read messages.
          limited: { status: 401, at: 'code', is: [70_051, 70_052] },
        },
        inferred: true,
      },
      // Keys are managed by main keys alone, which may do everything else as well.
      privilege: {
        request: `GET ${keys}.json?PageSize=1`,
        means: { full: { status: 200, at: 'keys' }, write: refused },
      },
      list: {
        request: `GET ${keys}.json?PageSize=1000`,
        as: 'admin',
        items: 'keys',
        next: { page: 'Page', size: 1000, from: 0 },
        match: { id: 'sid', is: '{key.id}' },
        label: 'friendly_name',
        means: { done: { status: 200, at: 'keys' }, denied: [...denied, { status: 404, at: 'code' }] },
        reads: { id: 'sid', name: 'friendly_name', created: 'date_created' },
      },
      revoke: [{ ...drop, as: 'admin' }, drop],
      create: [{ ...make, as: 'admin' }, make],
      manual: {
        page: 'https://console.twilio.com/us1/account/keys-credentials/api-keys',
        steps: ['Find the key by its SID', 'Delete it'],
      },
      reach: 'Uses the account: calls, messages; a main key manages it, too.',
    },
  },
} as const satisfies Service
