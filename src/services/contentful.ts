import type { Act, List, Mint, Service, Verify, When } from '../model/service.ts'

const api = 'https://{var.host}/users/me'
const tokens = `${api}/access_tokens`
// https://www.contentful.com/developers/docs/references/errors/
const refused = { status: 401, at: 'sys.id', is: 'AccessTokenInvalid' } as const
const denied = [
  refused,
  { status: 400, at: 'sys.type', is: 'Error' },
  { status: 403, at: 'sys.type', is: 'Error' },
  { status: 422, at: 'sys.type', is: 'Error' },
] as const satisfies readonly When[]
const gone = { status: 404, at: 'sys.type', is: 'Error' } as const
const whoAmI = {
  request: `GET ${api}`,
  means: {
    live: { status: 200, at: 'sys.type', is: 'User' },
    dead: refused,
    limited: { status: 403, at: 'sys.id', is: 'AccessDenied' },
  },
  reads: { owner: 'email', account: 'sys.id' },
} as const satisfies Verify
/** All tokens of the user who asks, revoked ones too; of each its last four characters. */
const own = {
  request: `GET ${tokens}?limit=100`,
  items: 'items',
  next: { offset: 'skip', size: 100 },
  match: { last: 'sys.redactedValue' },
  own: true,
  label: 'name',
  means: { done: { status: 200, at: 'items' }, denied },
  reads: {
    id: 'sys.id',
    name: 'name',
    scopes: 'scopes',
    created: 'sys.createdAt',
    used: 'sys.lastUsedAt',
    expires: 'sys.expiresAt',
  },
} as const satisfies List
const revoke: Act = {
  request: `PUT ${tokens}/{list.id}/revoked`,
  means: { done: { status: 200, at: 'revokedAt' }, gone, denied },
}
/** With the scopes of the old one: reading, or all. */
const create = {
  request: `POST ${tokens}`,
  headers: { 'content-type': 'application/vnd.contentful.management.v1+json' },
  json: { name: '{incident.label}', scopes: '{record.scopes}' },
  means: { done: { status: 201, at: 'token' }, denied },
  gives: { key: 'token' },
  reads: { id: 'sys.id', expires: 'sys.expiresAt' },
} as const satisfies Mint

const keys = 'https://{var.host}/spaces/{var.space}/api_keys'

/**
 * A token lists, makes and revokes those of its user, itself included
 * (https://www.contentful.com/developers/docs/references/content-management-api/#/reference/access-tokens). Data kept in the EU has a host of its own.
 * Personal access tokens begin with `CFPAT-`; 43 characters are what samples have (its command line takes 43 to 64), and delivery tokens are the same
 * without it, or 64 hexadecimal digits, as in the tests of its own client. Delivery tokens read what is published, preview tokens drafts, too.
 */
export const contentful = {
  id: 'contentful',
  name: 'Contentful',
  docs: 'https://www.contentful.com/developers/docs/references/authentication/',
  hosts: [
    '{var.host}',
    '{var.delivery}',
    'api.contentful.com',
    'cdn.contentful.com',
    'preview.contentful.com',
    'graphql.contentful.com',
    'api.eu.contentful.com',
    'cdn.eu.contentful.com',
  ],
  vars: {
    host: { env: 'REKEY_CONTENTFUL_HOST', default: 'api.contentful.com' },
    // A variable, so that a first refusal is no proof: new keys are refused for seconds, and preview tokens here for ever, as the pages say.
    delivery: { env: 'REKEY_CONTENTFUL_DELIVERY_HOST', default: 'cdn.contentful.com' },
    space: { env: 'CONTENTFUL_SPACE_ID' },
  },
  lookups: {
    record: { request: `GET ${tokens}/{list.id}`, gives: { scopes: 'scopes' } },
    deliveryKey: { request: `GET ${keys}/{list.id}`, as: 'admin', gives: { environments: 'environments' } },
  },
  keys: {
    'contentful-personal-access-token': {
      name: 'Contentful personal access token',
      shape: ['CFPAT-', { base64url: 43 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      verify: whoAmI,
      list: own,
      revoke,
      create,
      manual: {
        page: 'https://app.contentful.com/account/profile/cma_tokens',
        steps: ['Account settings, CMA tokens', 'Revoke the token'],
      },
      reach: 'Does in all spaces what its user may do; read-only tokens read.',
    },
    'contentful-management-token': {
      name: 'Contentful management token (old form)',
      source: 'https://github.com/contentful/contentful-cli/blob/1bde7ed2dc3120a909674e76f380855e863cdfcf/lib/cmds/login.ts',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*contentful_management_token' },
        { named: '*contentful_management_access_token' },
        { named: '*contentful_management_api_access_token' },
        { named: '*contentful_cma_token' },
        { named: '*ctfl_management_token' },
        { named: '*contentful_personal_access_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      verify: whoAmI,
      list: own,
      revoke,
      manual: {
        page: 'https://app.contentful.com/account/profile/cma_tokens',
        steps: ['Account settings, CMA tokens', 'Revoke the token'],
      },
      reach: 'Does in all spaces what its user may do.',
    },
    'contentful-delivery-token': {
      name: 'Contentful delivery or preview token',
      source:
        'https://github.com/contentful/contentful.php/blob/f40f75e8f7d34cf7c5082ea6ba538404f001c3d9/tests/E2E/ErrorTest.php',
      shapes: [[{ base64url: 43 }], [{ hex: 64 }]],
      beside: [
        { named: '*contentful_access_token' },
        { named: '*contentful_delivery_token' },
        { named: '*contentful_delivery_access_token' },
        { named: '*contentful_preview_token' },
        { named: '*contentful_preview_access_token' },
        { named: '*contentful_delivery_api_key' },
        { named: '*contentful_preview_api_key' },
        { named: '*contentful_token' },
        { named: '*contentful_cda_token' },
        { named: '*contentful_cpa_token' },
        { named: '*contentful_api_key' },
        { word: 'cdn.contentful.com', within: 200 },
        { word: 'preview.contentful.com', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { query: 'access_token' }],
      access: 'read',
      admin: { is: 'contentful/contentful-personal-access-token', env: 'REKEY_CONTENTFUL_ADMIN' },
      verify: {
        request: 'GET https://{var.delivery}/spaces/{var.space}',
        means: { live: { status: 200, at: 'sys.type', is: 'Space' }, dead: refused },
        reads: { account: 'name' },
      },
      list: {
        request: `GET ${keys}?limit=100`,
        as: 'admin',
        items: 'items',
        next: { offset: 'skip', size: 100 },
        match: { equals: 'accessToken' },
        label: 'name',
        means: { done: { status: 200, at: 'items' }, denied: [...denied, gone] },
        reads: { id: 'sys.id', name: 'name', created: 'sys.createdAt' },
      },
      revoke: {
        request: `DELETE ${keys}/{list.id}`,
        as: 'admin',
        means: { done: 204, gone, denied },
        settles: 60,
      },
      // With the environments of the old one.
      create: {
        request: `POST ${keys}`,
        as: 'admin',
        headers: { 'content-type': 'application/vnd.contentful.management.v1+json' },
        json: { name: '{incident.label}', environments: '{deliveryKey.environments}' },
        means: { done: { status: 201, at: 'accessToken' }, denied },
        gives: { key: 'accessToken' },
        reads: { id: 'sys.id' },
      },
      manual: {
        page: 'https://app.contentful.com/',
        steps: ['Open the space, Settings, API keys, the key', 'Delete it: the preview token goes with it'],
      },
      reach: 'Reads the published content of a space; a preview token drafts, too.',
    },
  },
} as const satisfies Service
