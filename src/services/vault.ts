import type { Service } from '../model/service.ts'

/**
 * Tokens of Vault (and of OpenBao, which keeps the layout): a prefix for the type and 24 letters and digits; those of later
 * servers are longer, as samples look. AppRole’s secret ids are UUIDs.
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
      manual: {
        page: 'https://developer.hashicorp.com/vault/docs/commands/token/revoke',
        steps: ['Run `vault token revoke` with the token or its accessor'],
      },
      reach: 'Reads and writes secrets as far as its policies go.',
    },
    'vault-approle-secret-id': {
      name: 'Vault AppRole secret id',
      shape: [{ hex: 8 }, '-', { hex: 4 }, '-', { hex: 4 }, '-', { hex: 4 }, '-', { hex: 12 }],
      beside: [{ named: '*vault_secret_id' }, { named: '*approle_secret_id' }, { named: '*vault_app_role_secret_id' }],
      manual: {
        page: 'https://developer.hashicorp.com/vault/docs/auth/approle',
        steps: ['Destroy it: `auth/approle/role/NAME/secret-id/destroy`'],
      },
      reach: 'With the role’s id: gets tokens with the role’s policies.',
    },
  },
} as const satisfies Service
