import type { Act, List, Lookup, Mint, Service, Verify } from '../model/service.ts'
import { named } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

const api = 'https://api.cloudflare.com/client/v4'
const byUser = `${api}/user/tokens`
const byOld = 'https://{var.api}/client/v4/user/tokens'
const byAccount = `${api}/accounts/{var.account}/tokens`
const code = 'errors.0.code'
const denied = [
  { status: 403, at: code },
  { status: 401, at: code },
  { status: 400, at: code },
] as const
/** A token that was disabled or has run out still tells of itself (https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/verify/). */
const verify = (tokens: string): Verify => ({
  request: `GET ${tokens}/verify`,
  means: {
    live: { status: 200, at: 'result.status', is: 'active' },
    dead: [
      { status: 200, at: 'result.status', is: ['disabled', 'expired'] },
      // "Invalid API Token"; 6003 is a header that is not well formed, and says nothing of a token.
      { status: 401, at: code, is: 1000 },
      { status: 400, at: code, is: 1000 },
    ],
  },
  // What a token that was deleted gets is on no page; a live one of the other sort, an account's or a user's, gets 1000 as well.
  inferred: true,
  reads: { id: 'result.id', expires: 'result.expires_on' },
})
const list = (tokens: string): List => ({
  request: `GET ${tokens}?per_page=50`,
  as: 'admin',
  items: 'result',
  next: { page: 'page', size: 50 },
  match: { id: 'id', is: '{verify.id}' },
  label: 'name',
  means: { done: { status: 200, at: 'success', is: true }, denied },
  reads: { id: 'id', name: 'name', created: 'issued_on', used: 'last_used_on', expires: 'expires_on' },
})
const record = (tokens: string): Lookup => ({
  request: `GET ${tokens}/{list.id}`,
  as: 'admin',
  of: { status: 200, at: 'result.id' },
  gives: {
    name: 'result.name',
    policies: 'result.policies',
    condition: 'result.condition',
    expires: 'result.expires_on',
    from: 'result.not_before',
  },
})

/**
 * A token is written anew as it was, with another status; what is left out of it (an address it is bound to, its last day) would be lost. So
 * what it has goes along, and the ways without come after: they are only taken where the token has none.
 */
const limits = (of: string): readonly { readonly [field: string]: string }[] => {
  const condition = { condition: `{${of}.condition}` }
  const expires = { expires_on: `{${of}.expires}` }
  const from = { not_before: `{${of}.from}` }
  return [
    { ...condition, ...expires, ...from },
    { ...condition, ...expires },
    { ...condition, ...from },
    { ...expires, ...from },
    condition,
    expires,
    from,
    {},
  ]
}
const write = (tokens: string, of: string, status: 'active' | 'disabled', more: { readonly [field: string]: string }): Act => ({
  request: `PUT ${tokens}/{list.id}`,
  as: 'admin',
  json: { name: `{${of}.name}`, policies: `{${of}.policies}`, ...more, status },
  means: { done: { status: 200, at: 'result.status', is: status }, denied },
})
const disable = (tokens: string, of: string) =>
  limits(of).map((more) => ({ ...write(tokens, of, 'disabled', more), undo: write(tokens, of, 'active', more) }))
const revoke = (tokens: string): readonly Act[] => {
  const means = { done: { status: 200, at: 'result.id' }, gone: { status: 404, at: code }, denied } as const
  return [
    { request: `DELETE ${tokens}/{list.id}`, as: 'admin', means },
    { request: `DELETE ${tokens}/{verify.id}`, means },
  ]
}
/** "Roll": the id and what it may do stay, the old value ends with the answer. */
const roll = (tokens: string) => {
  const act = {
    json: {},
    means: { done: { status: 200, at: 'result' }, denied: [...denied, { status: 404, at: code }] },
    gives: { key: 'result' },
    old: 'dies',
    ifLost: ['Open the token’s menu', 'Roll it once more: its new value never arrived'],
  } as const
  return [
    { ...act, request: `PUT ${tokens}/{list.id}/value`, as: 'admin' },
    { ...act, request: `PUT ${tokens}/{verify.id}/value` },
  ] as const
}
const create = (tokens: string, of: string): readonly Mint[] =>
  limits(of).map((more) => ({
    request: `POST ${tokens}`,
    as: 'admin',
    json: { name: '{incident.label}', policies: `{${of}.policies}`, ...more },
    means: { done: { status: 200, at: 'result.value' }, denied },
    gives: { key: 'result.value' },
    reads: { id: 'result.id', created: 'result.issued_on' },
  }))

/** https://developers.cloudflare.com/fundamentals/api/get-started/keys/: the key of a user, and the address that it belongs to. */
const byEmail = {
  request: 'GET https://{var.api}/client/v4/user',
  headers: { 'x-auth-email': '{var.email}' },
  means: {
    live: { status: 200, at: 'result.id' },
    // "Unknown X-Auth-Key or X-Auth-Email": of the two it may be the other that is wrong.
    dead: [
      { status: 403, at: code, is: 9103 },
      { status: 400, at: code, is: 9103 },
    ],
  },
  // The number is on no page.
  inferred: true,
  reads: { id: 'result.id', owner: 'result.email' },
} as const satisfies Verify

const ofUser = {
  admin: { is: 'cloudflare/cloudflare-user-token', env: 'REKEY_CLOUDFLARE_ADMIN' },
  verify: verify(byUser),
  list: list(byUser),
  disable: disable(byUser, 'userToken'),
  revoke: revoke(byUser),
  create: create(byUser, 'userToken'),
  rotate: roll(byUser),
} as const
const ofOld = {
  admin: { is: 'cloudflare/cloudflare-user-token', env: 'REKEY_CLOUDFLARE_ADMIN' },
  verify: verify(byOld),
  list: list(byOld),
  disable: disable(byOld, 'oldToken'),
  revoke: revoke(byOld),
  create: create(byOld, 'oldToken'),
  rotate: roll(byOld),
} as const
const ofAccount = {
  admin: { is: 'cloudflare/cloudflare-account-token', env: 'REKEY_CLOUDFLARE_ACCOUNT_ADMIN' },
  verify: verify(byAccount),
  list: list(byAccount),
  disable: disable(byAccount, 'accountToken'),
  revoke: revoke(byAccount),
  create: create(byAccount, 'accountToken'),
  rotate: roll(byAccount),
} as const

/**
 * Credentials of Cloudflare. New ones have a prefix, 40 characters and a checksum (the page does not say how long the
 * checksum is or how it is made); older ones have no form of their own. Origin CA keys begin with `v1.0-`, says their page; what follows rests on samples. Turnstile’s secrets begin as their site keys do,
 * with `0x4AA`, and are longer, as the page’s example has.
 *
 * Tokens are managed by those of the same user, or of the same account, that may edit API tokens, perhaps by themselves; an account's answer
 * below its id, which is a setting. A user's token without prefix might be an account's, which `user/tokens/verify` refuses: it is asked
 * about at a host that a setting may change, so that a first refusal proves nothing.
 */
export const cloudflare = {
  id: 'cloudflare',
  name: 'Cloudflare',
  docs: 'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/',
  hosts: ['api.cloudflare.com', '{var.api}', 'challenges.cloudflare.com'],
  vars: {
    email: { env: 'CLOUDFLARE_EMAIL' },
    account: { env: 'CLOUDFLARE_ACCOUNT_ID' },
    api: { env: 'REKEY_CLOUDFLARE_API', default: 'api.cloudflare.com' },
  },
  lookups: { userToken: record(byUser), accountToken: record(byAccount), oldToken: record(byOld) },
  keys: {
    'cloudflare-user-token': {
      name: 'Cloudflare user API token',
      source: 'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/',
      shape: ['cfut_', { base62: [44, 60] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      ...ofUser,
      manual: {
        page: 'https://dash.cloudflare.com/profile/api-tokens',
        steps: ['Find the token, its menu', 'Roll or delete it'],
      },
      reach: 'Does what its permissions name in the user’s accounts: DNS, workers, storage.',
    },
    'cloudflare-account-token': {
      name: 'Cloudflare account API token',
      source: 'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/',
      shape: ['cfat_', { base62: [44, 60] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      ...ofAccount,
      manual: {
        page: 'https://dash.cloudflare.com/?to=/:account/api-tokens',
        steps: ['Find the token, its menu', 'Roll or delete it'],
      },
      reach: 'Does what its permissions name in the account, whoever leaves it.',
    },
    'cloudflare-global-key': {
      name: 'Cloudflare global API key',
      source: 'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/',
      shape: ['cfk_', { base62: [44, 60] }],
      carriers: [{ header: 'X-Auth-Key', value: '{key}' }],
      verify: byEmail,
      access: 'full',
      manual: { page: 'https://dash.cloudflare.com/profile/api-tokens', steps: ['Global API Key, Change'] },
      reach: 'Does everything that its user may do.',
    },
    'cloudflare-oauth-token': {
      name: 'Cloudflare OAuth token (of Wrangler)',
      source: 'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/',
      // The page says the prefix alone.
      shape: ['cfoat_', { base64url: [32, 255] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://dash.cloudflare.com/profile/access-management/authorization',
        steps: ['It dies within hours', 'To end it now: `wrangler logout`, or revoke Wrangler’s access in the profile'],
      },
      reach: 'Deploys and changes Workers and what they use, as the user who signed in.',
    },
    'cloudflare-old-token': {
      name: 'Cloudflare API token (without prefix)',
      source: 'https://github.com/cloudflare/terraform-provider-cloudflare/blob/main/internal/provider.go',
      shape: [{ base64url: 40 }],
      beside: [
        { named: '*cloudflare_api_token' },
        { named: '*cloudflare_token' },
        { named: '*cf_api_token' },
        { named: '*cf_token' },
        { named: '*cloudflare_auth_token' },
        { named: '*cf_dns_api_token' },
        { named: '*cf_zone_api_token' },
        { named: '*cloudflare_dns_api_token' },
        { named: '*dns_cloudflare_api_token' },
        { named: '*cloudflare_workers_token' },
        { named: '*cf_account_api_token' },
        { named: '*cloudflare_api_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      ...ofOld,
      manual: {
        page: 'https://dash.cloudflare.com/profile/api-tokens',
        steps: ['Find the token, its menu', 'Roll or delete it'],
      },
      reach: 'Does what its permissions name: DNS, workers, storage.',
    },
    'cloudflare-old-global-key': {
      name: 'Cloudflare global API key (37 digits)',
      source: 'https://github.com/cloudflare/terraform-provider-cloudflare/blob/main/internal/provider.go',
      shape: [{ hex: 37 }],
      beside: [
        { named: '*cloudflare_api_key' },
        { named: '*cf_api_key' },
        { named: '*cloudflare_key' },
        { named: '*cloudflare_global_api_key' },
        { named: '*cf_global_api_key' },
        { named: '*cloudflare_auth_key' },
        { named: '*x-auth-key' },
        { named: '*cf_key' },
        { named: '*dns_cloudflare_api_key' },
        { word: 'cloudflare', within: 160 },
      ],
      carriers: [{ header: 'X-Auth-Key', value: '{key}' }],
      verify: byEmail,
      access: 'full',
      manual: { page: 'https://dash.cloudflare.com/profile/api-tokens', steps: ['Global API Key, Change'] },
      reach: 'Does everything that its user may do.',
    },
    'cloudflare-origin-ca-key': {
      name: 'Cloudflare Origin CA key',
      source:
        'https://github.com/cloudflare/cloudflare-docs/blob/24fec10ca4fd3274688bcfa9be30e0253b58476b/src/content/docs/fundamentals/api/get-started/ca-keys.mdx',
      shape: ['v1.0-', { hex: 24 }, '-', { hex: 146 }],
      alone: true,
      beside: [
        { named: '*cloudflare_api_user_service_key' },
        { named: '*cloudflare_origin_ca_key' },
        { named: '*cf_origin_ca_key' },
        { named: '*origin_ca_key' },
        { named: '*x-auth-user-service-key' },
        { word: 'cloudflare', within: 300 },
      ],
      carriers: [{ header: 'X-Auth-User-Service-Key', value: '{key}' }],
      manual: { page: 'https://dash.cloudflare.com/profile/api-tokens', steps: ['Origin CA Key, Change'] },
      reach: 'Issues and revokes certificates for the origins of all zones.',
    },
    'cloudflare-turnstile-secret': {
      name: 'Cloudflare Turnstile secret key',
      source: 'https://developers.cloudflare.com/api/resources/turnstile/subresources/widgets/methods/create/',
      shape: ['0x4AA', { base64url: [25, 35] }],
      beside: [
        { named: '*turnstile_secret' },
        { named: '*turnstile_secret_key' },
        { named: '*cf_turnstile_secret' },
        { named: '*cf_turnstile_secret_key' },
        { named: '*cloudflare_turnstile_secret_key' },
        { named: '*turnstile_private_key' },
      ],
      manual: {
        page: 'https://dash.cloudflare.com/?to=/:account/turnstile',
        steps: ['Open the widget’s settings', 'Rotate the secret key'],
      },
      reach: 'Answers for the site whether a visitor passed the test.',
    },
    // The SHA-256 of the token that it belongs to: https://developers.cloudflare.com/r2/api/tokens/.
    'cloudflare-r2-secret-key': {
      name: 'Cloudflare R2 secret access key',
      source:
        'https://github.com/cloudflare/cloudflare-docs/blob/12936f31d2a45579c3cf84763c4bd8ed8cb75969/src/content/docs/r2/examples/authenticate-r2-auth-tokens.mdx',
      shape: [{ hex: 64 }],
      beside: named(
        [
          'r2_secret',
          'cloudflare_r2_secret',
          'cf_r2_secret',
          'r2_storage_secret',
          'r2_bucket_secret',
          'cloudflare_r2_storage_secret',
        ],
        ['_access_key', ''],
      ),
      manual: { page: 'https://dash.cloudflare.com/?to=/:account/r2/api-tokens', steps: ['R2, API tokens', 'Delete the token'] },
      reach: 'With its id: reads and writes buckets, as the token’s rights go.',
    },
    'cloudflare-pages-deploy-hook': {
      name: 'Cloudflare Pages deploy hook',
      // https://developers.cloudflare.com/pages/configuration/deploy-hooks/: to be kept like a secret. What it looks like rests on samples.
      shape: ['https://api.cloudflare.com/client/v4/pages/webhooks/deploy_hooks/', ...uuid],
      access: 'write',
      manual: {
        page: 'https://developers.cloudflare.com/pages/configuration/deploy-hooks/',
        steps: ['Workers & Pages, the project, Settings, Builds', 'Delete the deploy hook'],
      },
      reach: 'Starts builds of one site.',
    },
  },
  usage: {
    // https://developers.cloudflare.com/analytics/graphql-api/ asks only; https://developers.cloudflare.com/workers/wrangler/commands/
    read: [
      { request: '{GET,HEAD} /client/v4/*' },
      { request: 'POST /client/v4/graphql' },
      { command: 'wrangler whoami' },
      { command: 'wrangler tail' },
    ],
    write: [
      { request: '{POST,PUT,PATCH,DELETE} /client/v4/*' },
      { command: 'wrangler deploy' },
      { command: 'wrangler publish' },
      { command: 'wrangler delete' },
      { command: 'wrangler rollback' },
      { command: 'wrangler pages deploy' },
      { command: 'wrangler pages publish' },
      { command: 'wrangler secret put' },
      { command: 'wrangler secret bulk' },
      { command: 'wrangler secret delete' },
    ],
  },
} as const satisfies Service
