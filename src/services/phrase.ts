import type { Act, List, Mint, Service, When } from '../model/service.ts'

const api = 'https://{var.host}/v2/authorizations'
const denied = [
  { status: 401, at: 'message' },
  { status: 403, at: 'message' },
  { status: 422, at: 'message' },
] as const satisfies readonly When[]
/** All authorizations of the user who asks. */
const own = {
  request: `GET ${api}?per_page=100`,
  items: '',
  next: { page: 'page', size: 100 },
  match: { last: 'token_last_eight' },
  own: true,
  label: 'note',
  means: { done: { status: 200, at: 'length' }, denied },
  reads: { id: 'id', name: 'note', created: 'created_at', expires: 'expires_at', scopes: 'scopes' },
} as const satisfies List
const drop: Act = {
  request: `DELETE ${api}/{list.id}`,
  means: { done: 204, gone: { status: 404, at: 'message' }, denied },
}
/** With the scopes and the end of the old one. */
const make = {
  request: `POST ${api}`,
  json: { note: '{incident.label}', scopes: '{record.scopes}', expires_at: '{record.expires}' },
  means: { done: { status: 201, at: 'token' }, denied },
  gives: { key: 'token' },
  reads: { id: 'id', expires: 'expires_at' },
} as const satisfies Mint

/**
 * Access tokens of Phrase Strings: 64 hexadecimal digits in public samples. A token lists, makes and deletes those of its user, itself
 * included (https://developers.phrase.com/en/api/strings/authorizations); lists show its last eight characters. EU and US are hosts that do
 * not know each other's. What a refused token gets no page says.
 */
export const phrase = {
  id: 'phrase',
  name: 'Phrase Strings',
  docs: 'https://developers.phrase.com/en/api/strings/authentication',
  hosts: ['{var.host}', 'api.phrase.com', 'api.us.app.phrase.com', 'api.phraseapp.com'],
  vars: { host: { env: 'REKEY_PHRASE_HOST', default: 'api.phrase.com' } },
  lookups: { record: { request: `GET ${api}/{list.id}`, gives: { scopes: 'scopes', expires: 'expires_at' } } },
  keys: {
    'phrase-access-token': {
      name: 'Phrase Strings access token',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*phrase_access_token' },
        { named: '*phraseapp_access_token' },
        { named: '*phrase_api_token' },
        { named: '*phrase_token' },
        { named: '*phrase_app_token' },
        { named: '*phrase_api_key' },
        { named: 'access_token', in: '**/{.phrase.yml,.phrase.yaml,.phraseapp.yml,.phrase.json}' },
        { command: 'phrase', flag: '--access_token' },
        { command: 'phrase', flag: '-t' },
      ],
      carriers: [
        { header: 'Authorization', value: 'token {key}' },
        { header: 'Authorization', value: 'Bearer {key}' },
        { query: 'access_token' },
      ],
      verify: {
        request: 'GET https://{var.host}/v2/user',
        means: { live: { status: 200, at: 'username' }, dead: { status: 401, at: 'message' } },
        reads: { owner: 'username' },
        inferred: true,
      },
      list: own,
      revoke: drop,
      create: [make, { ...make, json: { note: '{incident.label}', scopes: '{record.scopes}' } }],
      manual: {
        page: 'https://app.phrase.com/settings/oauth_access_tokens',
        steps: ['Find the token by its last eight characters', 'Delete it'],
      },
      reach: 'Reads or changes projects and translations as its user, as far as its scopes go.',
    },
  },
} as const satisfies Service
