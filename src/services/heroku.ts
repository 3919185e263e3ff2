import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

// https://devcenter.heroku.com/articles/platform-api-reference#errors: an id beside every message.
const version = { accept: 'application/vnd.heroku+json; version=3' } as const
const unauthorized = { status: 401, at: 'id', is: 'unauthorized' } as const
const denied = [unauthorized, { status: 403, at: 'id' }] as const
const authorizations = 'https://api.heroku.com/oauth/authorizations'
const regenerate = {
  request: `POST ${authorizations}/{list.id}/actions/regenerate-tokens`,
  headers: version,
  json: {},
  old: 'dies',
  means: {
    done: [
      { status: 200, at: 'access_token.token' },
      { status: 201, at: 'access_token.token' },
    ],
    denied: [...denied, { status: 404, at: 'id' }, { status: 422, at: 'id' }],
  },
  gives: { key: 'access_token.token' },
  reads: { id: 'id', created: 'updated_at' },
  ifLost: [
    'Open the account’s applications, Authorizations',
    'Revoke the authorization and make another: its new token never arrived',
  ],
} as const
const acts = {
  verify: {
    request: 'GET https://api.heroku.com/account',
    headers: version,
    means: {
      live: { status: 200, at: 'id' },
      dead: unauthorized,
      // A token that may not read its account.
      limited: { status: 403, at: 'id', is: ['forbidden', 'suspended', 'delinquent'] },
    },
    reads: { owner: 'email', account: 'id' },
  },
  // The tokens of the account that the key opens, by their whole value; one answer of at most 1,000, or 206 and no more is known.
  list: {
    request: `GET ${authorizations}`,
    headers: { ...version, range: 'id ..; max=1000' },
    items: '',
    match: { equals: 'access_token.token' },
    label: 'description',
    means: { done: { status: 200, at: 'length' }, denied },
    reads: { id: 'id', name: 'description', scopes: 'scope', created: 'created_at' },
  },
  revoke: {
    request: `DELETE ${authorizations}/{list.id}`,
    headers: version,
    means: {
      done: { status: 200, at: 'id' },
      gone: { status: 404, at: 'id', is: 'not_found' },
      denied: { status: 403, at: 'id' },
    },
  },
  rotate: regenerate,
} as const

/**
 * Tokens of Heroku. The page shows the prefix before a UUID, the reference UUIDs alone; newer ones go on with `AA` and 58
 * characters, as samples look. With the scope `global` a token lists the authorizations of its account, its own among them,
 * and may revoke or regenerate it (https://devcenter.heroku.com/articles/platform-api-reference#oauth-authorization).
 */
export const heroku = {
  id: 'heroku',
  name: 'Heroku',
  docs: 'https://devcenter.heroku.com/articles/oauth',
  hosts: ['api.heroku.com', 'git.heroku.com'],
  keys: {
    'heroku-token': {
      name: 'Heroku API token',
      source: 'https://devcenter.heroku.com/articles/oauth',
      shapes: [
        ['HRKU-AA', { base64url: 58 }],
        ['HRKU-', ...uuid],
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      ...acts,
      manual: {
        page: 'https://dashboard.heroku.com/account/applications',
        steps: ['Authorizations, or API Key under Account', 'Revoke it; Regenerate API Key'],
      },
      reach: 'Reads and changes apps, their configuration and data, as far as its scope goes.',
    },
    'heroku-old-key': {
      name: 'Heroku API key (without prefix)',
      source: 'https://devcenter.heroku.com/articles/platform-api-reference#oauth-authorization',
      shape: uuid,
      beside: [
        { named: '*heroku_api_key' },
        { named: '*heroku_api_token' },
        { named: '*heroku_auth_token' },
        { named: '*heroku_key' },
        { named: '*heroku_token' },
        { named: '*heroku_secret' },
        { named: '*heroku_oauth_token' },
        { named: '*heroku_deploy_key' },
        { word: 'machine api.heroku.com', within: 120 },
        { word: 'machine git.heroku.com', within: 120 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      ...acts,
      manual: { page: 'https://dashboard.heroku.com/account', steps: ['API Key, Regenerate API Key'] },
      reach: 'Does everything that its user may do.',
    },
  },
} as const satisfies Service
