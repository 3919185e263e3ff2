import type { List, Mint, Service, Verify } from '../model/service.ts'

const orgTokens = 'https://{var.host}/api/0/organizations/{var.org}/org-auth-tokens/'
/** The list is not paginated, and shows the last four characters of a token: when it was made and used, not which to end. */
const listed: List = {
  request: `GET ${orgTokens}`,
  as: 'admin',
  items: '',
  match: { last: 'tokenLastCharacters' },
  label: 'name',
  means: {
    done: { status: 200, at: 'length' },
    denied: [
      { status: 401, at: 'detail' },
      { status: 403, at: 'detail' },
      { status: 404, at: 'detail' },
    ],
  },
  reads: { id: 'id', name: 'name', created: 'dateCreated', used: 'dateLastUsed', scopes: 'scopes' },
}
/** Every organization token has the one scope `org:ci`. */
const make: Mint = {
  request: `POST ${orgTokens}`,
  as: 'admin',
  json: { name: '{incident.label}' },
  means: { done: { status: 201, at: 'token' }, denied: listed.means.denied! },
  gives: { key: 'token' },
  reads: { id: 'id' },
}

/** The root of the API tells a token its scopes: what the issuer's own command line asks (`sentry-cli info`). */
const root: Verify = {
  request: 'GET https://{var.host}/api/0/',
  // the words of `api/authentication.py`: of a token that works `detail` may say that its user has to sign in first
  means: {
    live: { status: 200, at: 'auth.scopes' },
    dead: { status: 401, at: 'detail', is: ['Invalid token', 'Token expired', 'Invalid org token'] },
  },
  reads: { owner: 'user.username', scopes: 'auth.scopes' },
}
const scopes = {
  read: ['*:read', 'openid', 'profile', 'email'],
  write: ['*:write', '*:admin', '*:releases', '*:ci', '*:tokens'],
} as const

/**
 * Tokens of Sentry. An organization token is base64 of JSON (`iat`, `url`, `region_url`, `org`) and a random part; the others are 64
 * hexadecimal digits behind a prefix, none before 2023, when its public code made them of two UUIDs. A DSN’s public key is no secret. Organization tokens are revoked by a person
 * who is signed in, or with the token of an OAuth application, by a number that no token tells; their list shows four characters of each
 * (https://docs.sentry.io/api/organizations/revoke-an-org-auth-token/), which is too little to act on.
 */
export const sentry = {
  id: 'sentry',
  name: 'Sentry',
  docs: 'https://docs.sentry.io/account/auth-tokens/',
  hosts: ['{var.host}', 'us.sentry.io', 'de.sentry.io'],
  vars: { host: { env: 'SENTRY_URL', default: 'sentry.io' }, org: { env: 'SENTRY_ORG' } },
  keys: {
    'sentry-org-token': {
      name: 'Sentry organization token',
      source:
        'https://github.com/getsentry/sentry/blob/86e195296feecfdfee3da0152dfb2575c6bb9714/src/sentry/utils/security/orgauthtoken_token.py',
      shape: ['sntrys_eyJ', { base64: [60, 500] }, { oneOf: ['_', '=_', '==_'] }, { base64: 43 }],
      check: { json: ['iat', 'url', 'org'] },
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      admin: { is: 'sentry/sentry-app-token', env: 'REKEY_SENTRY_ADMIN' },
      verify: root,
      list: listed,
      create: make,
      scopes,
      manual: {
        page: 'https://sentry.io/orgredirect/organizations/:orgslug/settings/auth-tokens/',
        steps: ['Find the token by its last characters', 'Revoke it'],
      },
      reach: 'Uploads source maps and releases into all projects of an organization.',
    },
    'sentry-user-token': {
      name: 'Sentry user token',
      source: 'https://github.com/getsentry/sentry/blob/118f0ec5de281af241c4adea13a00b08a70d7a93/src/sentry/types/token.py',
      shape: ['sntryu_', { hex: 64 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      verify: root,
      scopes,
      manual: {
        page: 'https://sentry.io/settings/account/api/auth-tokens/',
        steps: ['Find the token by its last characters', 'Remove it'],
      },
      reach: 'Acts as its user in all organizations, as far as its scopes go.',
    },
    'sentry-integration-token': {
      name: 'Sentry internal integration token',
      source: 'https://github.com/getsentry/sentry/blob/118f0ec5de281af241c4adea13a00b08a70d7a93/src/sentry/types/token.py',
      shape: ['sntryi_', { hex: 64 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      verify: root,
      scopes,
      manual: {
        page: 'https://sentry.io/orgredirect/organizations/:orgslug/settings/developer-settings/',
        steps: ['Open the integration', 'Delete the token'],
      },
      reach: 'Does in one organization what its integration was granted.',
    },
    'sentry-app-token': {
      name: 'Sentry app token',
      source: 'https://github.com/getsentry/sentry/blob/118f0ec5de281af241c4adea13a00b08a70d7a93/src/sentry/types/token.py',
      shape: ['sntrya_', { hex: 64 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      verify: root,
      scopes,
      manual: {
        page: 'https://sentry.io/orgredirect/organizations/:orgslug/settings/developer-settings/',
        steps: ['Open the app', 'Delete the token'],
      },
      reach: 'Does in one organization what its app was granted.',
    },
    'sentry-old-token': {
      name: 'Sentry token (without prefix)',
      source: 'https://github.com/getsentry/sentry/blob/008af598c5c946bce4e0f9e99c0478cd98dd5c9d/src/sentry/models/apitoken.py',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*sentry_auth_token' },
        { named: '*sentry_token' },
        { named: 'token', in: '**/{.sentryclirc,sentry.properties}' },
        { named: 'auth.token', in: '**/sentry.properties' },
        { command: 'sentry-cli', flag: '--auth-token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      verify: root,
      scopes,
      manual: {
        page: 'https://sentry.io/settings/account/api/auth-tokens/',
        steps: ['Find the token by its last characters', 'Remove it'],
      },
      reach: 'Acts as its user or integration, as far as its scopes go.',
    },
  },
} as const satisfies Service
