import type { Act, Mint, Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

const orgKeys = 'https://{var.host}/api/atlas/v2/orgs/{var.org}/apiKeys'
const headers = { accept: 'application/vnd.atlas.2023-01-01+json' } as const
const denied = [
  { status: 400, at: 'errorCode' },
  { status: 401, at: 'errorCode' },
  { status: 403, at: 'errorCode' },
] as const
/** https://www.mongodb.com/docs/atlas/api/service-accounts/generate-oauth2-token/ */
const token = {
  request: 'POST https://{var.host}/api/oauth/token',
  carrier: { basic: '{key.id}:{key.secret}' },
  form: { grant_type: 'client_credentials' },
} as const
const account = 'https://{var.host}/api/atlas/v2/orgs/{var.org}/serviceAccounts/{key.id}'
const accountHeaders = { accept: 'application/vnd.atlas.2024-08-05+json' } as const
const drop: Act = {
  request: `DELETE ${orgKeys}/{verify.id}`,
  headers,
  means: { done: 204, gone: { status: 404, at: 'errorCode', is: 'API_KEY_NOT_FOUND' }, denied },
}
/** Roles are those that the old key has in its organization; those in projects are refused here, and a person takes over. */
const make: Mint = {
  request: `POST ${orgKeys}`,
  headers,
  json: { desc: '{incident.label}', roles: '{verify.scopes}' },
  means: { done: { status: 200, at: 'privateKey' }, denied },
  gives: { id: 'publicKey', secret: 'privateKey' },
  reads: { id: 'id' },
  ifLost: ['Access Manager, API Keys', 'Find the newest key by its description, delete it: its private part never arrived'],
}

/**
 * Access to the Atlas administration API: secrets of service accounts (`mdb_sa_sk_`, their ids are `mdb_sa_id_` and 24
 * hexadecimal digits) and the older pairs of a public word and a UUID, which sign by HTTP Digest
 * (https://www.mongodb.com/docs/atlas/api/api-authentication/). The prefix of secrets is documented, the pairs are as in the
 * tests of its own client, all else is that of public samples. Passwords of databases stand in connection strings.
 */
export const mongodbAtlas = {
  id: 'mongodb-atlas',
  name: 'MongoDB Atlas',
  docs: 'https://www.mongodb.com/docs/atlas/configure-api-access/',
  hosts: ['{var.host}', 'cloud.mongodb.com', 'cloud.mongodbgov.com'],
  vars: {
    org: { env: 'MONGODB_ATLAS_ORG_ID' },
    // Atlas for Government has a host of its own, and the same prefixes: https://www.mongodb.com/docs/atlas/government/api/
    host: { env: 'REKEY_MONGODB_ATLAS_HOST', default: 'cloud.mongodb.com' },
  },
  keys: {
    'mongodb-atlas-service-account-secret': {
      name: 'MongoDB Atlas service account secret',
      source: 'https://www.mongodb.com/docs/atlas/configure-api-access/#make-an-api-request',
      within: 20,
      parts: {
        id: { shape: ['mdb_sa_id_', { hex: 24 }], public: true },
        secret: { shape: ['mdb_sa_sk_', { base64url: 40 }] },
      },
      carriers: [{ exchange: token, gives: 'access_token' }],
      admin: { is: 'mongodb-atlas/mongodb-atlas-service-account-secret', env: 'REKEY_MONGODB_ATLAS_SERVICE_ACCOUNT' },
      verify: {
        ...token,
        means: {
          live: { status: 200, at: 'access_token' },
          dead: { status: 401, at: 'error', is: 'invalid_client' },
        },
      },
      // Four characters of each secret: enough to tell a person which it is, too little to delete one.
      list: {
        request: `GET ${account}`,
        as: 'admin',
        headers: accountHeaders,
        items: 'secrets',
        match: { mask: 'maskedSecretValue' },
        means: { done: { status: 200, at: 'secrets' }, denied },
        reads: { id: 'id', created: 'createdAt', used: 'lastUsedAt', expires: 'expiresAt' },
      },
      create: {
        request: `POST ${account}/secrets`,
        as: 'admin',
        headers: accountHeaders,
        // 90 days; an organization may allow less, and refuses.
        json: { secretExpiresAfterHours: 2160 },
        means: { done: { status: 201, at: 'secret' }, denied: [...denied, { status: 404, at: 'errorCode' }] },
        gives: { secret: 'secret' },
        reads: { id: 'id' },
        ifLost: ['Access Manager, Applications, Service Accounts, the account', 'Revoke the newest secret: it never arrived'],
      },
      manual: {
        page: 'https://cloud.mongodb.com/v2#/org',
        steps: ['Access Manager, Applications, Service Accounts', 'Open the account, revoke the secret'],
      },
      reach: 'Gets tokens that act in the organization or project with the roles of its account; the id beside it is public.',
    },
    'mongodb-atlas-api-key': {
      name: 'MongoDB Atlas API key',
      source: 'https://github.com/mongodb/go-client-mongodb-atlas/blob/master/mongodbatlas/api_keys_test.go',
      within: 10,
      parts: {
        id: {
          shape: [{ lower: 8 }],
          public: true,
          beside: [
            { named: '*mongodb_atlas_public_key' },
            { named: '*mongodb_atlas_public_api_key' },
            { named: '*atlas_public_key' },
            { named: '*mcli_public_api_key' },
          ],
        },
        secret: {
          shape: uuid,
          beside: [
            { named: '*mongodb_atlas_private_key' },
            { named: '*mongodb_atlas_private_api_key' },
            { named: '*atlas_private_key' },
            { named: '*mcli_private_api_key' },
          ],
        },
      },
      carriers: [{ digest: '{key.id}:{key.secret}' }],
      admin: { is: 'mongodb-atlas/mongodb-atlas-api-key', env: 'REKEY_MONGODB_ATLAS_ADMIN' },
      verify: {
        request: 'GET https://{var.host}/api/atlas/v2',
        headers,
        means: {
          live: { status: 200, at: 'apiKey.id' },
          dead: { status: 401, at: 'error', is: 401 },
          // An address that is not on the key's list: the key was found good.
          limited: { status: 403, at: 'errorCode' },
        },
        reads: { id: 'apiKey.id', account: 'apiKey.roles.0.orgId', scopes: 'apiKey.roles.*.roleName' },
      },
      list: {
        request: `GET ${orgKeys}?itemsPerPage=100`,
        as: 'admin',
        headers,
        items: 'results',
        next: { page: 'pageNum', size: 100 },
        match: { id: 'publicKey', is: '{key.id}' },
        label: 'desc',
        means: { done: { status: 200, at: 'results' }, denied },
        reads: { id: 'id', name: 'desc' },
      },
      revoke: [{ ...drop, request: `DELETE ${orgKeys}/{list.id}`, as: 'admin' }, drop],
      create: [{ ...make, as: 'admin' }, make],
      scopes: {
        read: ['*_READ_ONLY', '*_VIEWER', 'ORG_MEMBER'],
        full: ['ORG_OWNER', 'GROUP_OWNER'],
        write: ['*_CREATOR', '*_ADMIN', '*_MANAGER', '*_WRITE'],
      },
      manual: {
        page: 'https://cloud.mongodb.com/v2#/org',
        steps: ['Access Manager, API Keys', 'Find the key by its public part, delete it'],
      },
      reach: 'Does in the organization or its projects what its roles allow: databases, users, backups.',
    },
  },
} as const satisfies Service
