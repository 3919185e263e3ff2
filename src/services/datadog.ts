import type { List, Mint, Service } from '../model/service.ts'

// https://docs.datadoghq.com/api/latest/: APIErrorResponse is a list of sentences.
const at = 'errors.0'
const forbidden = { status: 403, at, is: 'Forbidden' } as const
const refused = [
  { status: 403, at },
  { status: 401, at },
] as const
const denied = [...refused, { status: 400, at }, { status: 404, at }] as const
const admin = { is: 'datadog/datadog-personal-access-token', env: 'REKEY_DATADOG_ADMIN' } as const

/** https://docs.datadoghq.com/api/latest/key-management/: keys show four characters, which is too little to delete by. */
const list = (kind: 'api_keys' | 'application_keys', used: string): List => ({
  request: `GET https://{var.api}/api/v2/${kind}?page[size]=100`,
  as: 'admin',
  items: 'data',
  next: { page: 'page[number]', size: 100, from: 0 },
  match: { last: 'attributes.last4' },
  label: 'attributes.name',
  means: { done: { status: 200, at: 'data' }, denied: refused },
  reads: { id: 'id', name: 'attributes.name', created: 'attributes.created_at', used },
})
const create: Mint = {
  request: 'POST https://{var.api}/api/v2/api_keys',
  as: 'admin',
  json: { data: { type: 'api_keys', attributes: { name: '{incident.label}' } } },
  means: { done: { status: 201, at: 'data.attributes.key' }, denied },
  gives: { key: 'data.attributes.key' },
  reads: { id: 'data.id', created: 'data.attributes.created_at' },
}

/** https://docs.datadoghq.com/account_management/personal-access-tokens/: a list that shows the alias, and the record by its id. */
const ofTokens = (prefix: 'ddpat' | 'ddsat') =>
  ({
    list: {
      request: 'GET https://{var.api}/api/v2/personal_access_tokens?page[size]=100',
      as: 'admin',
      items: 'data',
      next: { page: 'page[number]', size: 100, from: 0 },
      match: { id: 'attributes.public_portion', is: `${prefix}_{key.alias}` },
      label: 'attributes.name',
      means: { done: { status: 200, at: 'data' }, denied: refused },
      reads: {
        id: 'id',
        name: 'attributes.name',
        scopes: 'attributes.scopes',
        created: 'attributes.created_at',
        used: 'attributes.last_used_at',
        expires: 'attributes.expires_at',
      },
    },
    revoke: {
      request: 'DELETE https://{var.api}/api/v2/personal_access_tokens/{list.id}',
      as: 'admin',
      means: { done: 204, gone: { status: 404, at }, denied: refused },
      settles: 60,
    },
  }) as const
/** Of an application key, with its prefix or without. */
const applicationKey = {
  admin,
  list: list('application_keys', 'attributes.last_used_at'),
  manual: {
    page: 'https://app.datadoghq.com/organization-settings/application-keys',
    steps: ['Find the key by its last four characters', 'Revoke it'],
  },
  reach: 'Acts over the API as the user who made it, together with an API key.',
} as const

/**
 * Keys of Datadog. Lengths are those that the agent’s own scrubber looks for; of access tokens
 * the page has the layout (an alias, a secret of 32 bytes and a CRC-32), not how long the parts are nor what the checksum is over. Sites are
 * separate (`api.datadoghq.eu` ...), so that the host is a setting: what one site refuses may be another's.
 *
 * Whether an API key is taken, and by which id it is known, is a call of its own (`api/v2/validate`). An application key is only taken beside an
 * API key, and told by no call alone; the list shows its last four characters. The administrator is a personal access token, which needs no API
 * key beside it; tokens begin with an alias that the list has.
 */
export const datadog = {
  id: 'datadog',
  name: 'Datadog',
  docs: 'https://docs.datadoghq.com/account_management/api-app-keys/',
  hosts: ['{var.api}'],
  vars: { api: { env: 'REKEY_DATADOG_API', default: 'api.datadoghq.com' } },
  keys: {
    'datadog-api-key': {
      name: 'Datadog API key',
      source:
        'https://github.com/DataDog/datadog-agent/blob/0370fdff0005172ddd1b91d51956530dc7924fe0/pkg/util/scrubber/default.go',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*datadog_api_key' },
        { named: '*dd_api_key' },
        { named: 'api_key', in: '**/datadog*.{yaml,yml}' },
        { word: 'datadoghq.com/v1/input', within: 40 },
        { word: 'datadoghq.eu/v1/input', within: 40 },
      ],
      carriers: [{ header: 'DD-API-KEY', value: '{key}' }, { query: 'api_key' }],
      admin,
      verify: {
        request: 'GET https://{var.api}/api/v2/validate',
        means: { live: { status: 200, at: 'data.attributes.valid', is: true }, dead: forbidden },
        reads: { id: 'data.attributes.api_key_id', account: 'data.id' },
      },
      list: { ...list('api_keys', 'attributes.date_last_used'), match: { id: 'id', is: '{verify.id}' } },
      revoke: {
        request: 'DELETE https://{var.api}/api/v2/api_keys/{list.id}',
        as: 'admin',
        means: { done: 204, gone: { status: 404, at }, denied: refused },
        settles: 60,
      },
      create,
      access: 'write',
      manual: {
        page: 'https://app.datadoghq.com/organization-settings/api-keys',
        steps: ['Find the key by its last four characters', 'Revoke it'],
      },
      reach: 'Sends metrics, logs and events into the organization; with an application key beside it reads and changes it.',
    },
    'datadog-app-key': {
      name: 'Datadog application key',
      source:
        'https://github.com/DataDog/datadog-agent/blob/0370fdff0005172ddd1b91d51956530dc7924fe0/pkg/util/scrubber/default.go',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*datadog_app_key' },
        { named: '*dd_app_key' },
        { named: '*datadog_application_key' },
        { named: '*dd_application_key' },
      ],
      carriers: [{ header: 'DD-APPLICATION-KEY', value: '{key}' }, { query: 'application_key' }],
      ...applicationKey,
    },
    'datadog-prefixed-app-key': {
      name: 'Datadog application key (with prefix)',
      source:
        'https://github.com/DataDog/datadog-agent/blob/0370fdff0005172ddd1b91d51956530dc7924fe0/pkg/util/scrubber/default.go',
      shape: ['ddapp_', { word: 34 }],
      carriers: [{ header: 'DD-APPLICATION-KEY', value: '{key}' }],
      ...applicationKey,
    },
    'datadog-personal-access-token': {
      name: 'Datadog personal access token',
      source: 'https://docs.datadoghq.com/account_management/personal-access-tokens/',
      shape: ['ddpat_', { base62: [8, 40], as: 'alias' }, '_', { base62: [20, 160] }],
      carriers: [
        { header: 'Authorization', value: 'Bearer {key}' },
        { header: 'DD-APPLICATION-KEY', value: '{key}' },
      ],
      admin,
      ...ofTokens('ddpat'),
      manual: { page: 'https://app.datadoghq.com/organization-settings/access-tokens', steps: ['Open the token', 'Revoke it'] },
      reach: 'Acts over the API as one user, as far as its scopes go, until it expires.',
    },
    'datadog-service-access-token': {
      name: 'Datadog service access token',
      source: 'https://docs.datadoghq.com/account_management/service-access-tokens/',
      shape: ['ddsat_', { base62: [8, 40], as: 'alias' }, '_', { base62: [20, 160] }],
      carriers: [
        { header: 'Authorization', value: 'Bearer {key}' },
        { header: 'DD-APPLICATION-KEY', value: '{key}' },
      ],
      admin,
      list: ofTokens('ddsat').list,
      manual: {
        page: 'https://app.datadoghq.com/organization-settings/service-accounts',
        steps: ['Open the service account, Access Tokens', 'Revoke the token'],
      },
      reach: 'Acts over the API as a service account, as far as its scopes go.',
    },
  },
} as const satisfies Service
