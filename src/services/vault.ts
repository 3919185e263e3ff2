import type { Service, Verify } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

// https://developer.hashicorp.com/vault/api-docs#error-response: a list of sentences. A policy or an address that a token is bound to gives
// `permission denied` alone, and a token that is no more `invalid token` as well: https://developer.hashicorp.com/vault/docs/concepts/tokens.
const at = 'errors.0'
const invalid = { status: 403, at, is: '2 errors occurred:\n\t* permission denied\n\t* invalid token\n\n' } as const
const refused = { status: 403, at, is: ['permission denied', invalid.is] } as const
// https://developer.hashicorp.com/vault/api-docs/auth/token
const token = 'https://{var.address}/v1/auth/token'
const verify = {
  request: `GET ${token}/lookup-self`,
  means: { live: { status: 200, at: 'data.id' }, dead: invalid },
  reads: {
    id: 'data.accessor',
    name: 'data.display_name',
    owner: 'data.meta.username',
    account: 'data.path',
    scopes: 'data.policies',
    created: 'data.creation_time',
    expires: 'data.expire_time',
  },
} as const satisfies Verify
const acts = {
  admin: { is: 'vault/vault-service-token', env: 'REKEY_VAULT_ADMIN' },
  verify,
  // Ends what the token made as well: the tokens and leases below it.
  revoke: {
    request: `POST ${token}/revoke-self`,
    json: {},
    means: { done: 204, denied: refused },
  },
  // An orphan, since a child ends with its parent; without `policies` it would have all of its maker's.
  create: {
    request: `POST ${token}/create-orphan`,
    as: 'admin',
    json: { policies: '{verify.scopes}', display_name: '{incident.label}' },
    means: { done: { status: 200, at: 'auth.client_token' }, denied: [refused, { status: 400, at }] },
    gives: { key: 'auth.client_token' },
    reads: { id: 'auth.accessor' },
    ifLost: [
      'Find its accessor in the audit log, by the display name that begins with `token-rekey`',
      'Run `vault token revoke -accessor` with it: the token never arrived',
    ],
  },
  scopes: { full: ['root'] },
} as const

/**
 * Tokens of Vault (and of OpenBao, which keeps the layout): a prefix for the type and 24 letters and digits; those of later
 * servers are longer, as samples look. AppRole’s secret ids are UUIDs.
 *
 * A policy may forbid a token to look itself up, and servers before 1.17 answer that like a dead one: there no refusal proves anything. The
 * server is a setting, so that a first refusal proves nothing either.
 */
export const vault = {
  id: 'vault',
  name: 'HashiCorp Vault',
  docs: 'https://developer.hashicorp.com/vault/docs/concepts/tokens',
  hosts: ['{var.address}'],
  vars: { address: { env: 'VAULT_ADDR' } },
  keys: {
    'vault-service-token': {
      name: 'Vault service token',
      source: 'https://developer.hashicorp.com/vault/docs/concepts/tokens',
      shape: ['hvs.', { base64url: [24, 200] }],
      carriers: [{ header: 'X-Vault-Token', value: '{key}' }],
      ...acts,
      manual: {
        page: 'https://developer.hashicorp.com/vault/docs/commands/token/revoke',
        steps: ['Run `vault token revoke` with the token or its accessor'],
      },
      reach: 'Reads and writes secrets as far as its policies go; a root token does everything.',
    },
    'vault-batch-token': {
      name: 'Vault batch token',
      source: 'https://developer.hashicorp.com/vault/docs/concepts/tokens',
      shape: ['hvb.', { base64url: [24, 400] }],
      carriers: [{ header: 'X-Vault-Token', value: '{key}' }],
      verify,
      scopes: acts.scopes,
      manual: {
        page: 'https://developer.hashicorp.com/vault/docs/concepts/tokens',
        steps: ['It can’t be revoked alone: revoke its parent, or wait until it expires'],
      },
      reach: 'Reads and writes secrets as far as its policies go, until it expires.',
    },
    'vault-recovery-token': {
      name: 'Vault recovery token',
      source: 'https://developer.hashicorp.com/vault/docs/concepts/tokens',
      shape: ['hvr.', { base64url: [24, 200] }],
      carriers: [{ header: 'X-Vault-Token', value: '{key}' }],
      manual: {
        page: 'https://developer.hashicorp.com/vault/docs/concepts/recovery-mode',
        steps: ['Stop the server in recovery mode: the token ends with it'],
      },
      reach: 'Reads and changes the raw storage while the server is in recovery mode.',
    },
    'vault-old-token': {
      name: 'Vault token (before 1.10)',
      source: 'https://developer.hashicorp.com/vault/docs/concepts/tokens',
      shape: [{ oneOf: ['s.', 'b.', 'r.'] }, { base62: [24, 28] }],
      beside: [
        { named: '*vault_token' },
        { named: '*vault_dev_root_token_id' },
        { named: '*vault_root_token' },
        { named: '*x-vault-token' },
        { named: '*vault_access_token' },
        { named: '*root_token' },
        { named: '*client_token' },
        { word: 'X-Vault-Token', within: 40 },
        { command: 'vault login', flag: '-token' },
      ],
      carriers: [{ header: 'X-Vault-Token', value: '{key}' }],
      ...acts,
      manual: {
        page: 'https://developer.hashicorp.com/vault/docs/commands/token/revoke',
        steps: ['Run `vault token revoke` with the token or its accessor'],
      },
      reach: 'Reads and writes secrets as far as its policies go.',
    },
    'vault-approle-secret-id': {
      name: 'Vault AppRole secret id',
      source:
        'https://github.com/hashicorp/vault/blob/013a94d0afe23643a94e8f036d8e851244ebbf4f/website/content/docs/auth/approle.mdx',
      shape: uuid,
      beside: [{ named: '*vault_secret_id' }, { named: '*approle_secret_id' }, { named: '*vault_app_role_secret_id' }],
      manual: {
        page: 'https://developer.hashicorp.com/vault/docs/auth/approle',
        steps: ['Destroy it: `auth/approle/role/NAME/secret-id/destroy`'],
      },
      reach: 'With the role’s id: gets tokens with the role’s policies.',
    },
  },
} as const satisfies Service
