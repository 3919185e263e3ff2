import type { Service } from '../model/service.ts'

/**
 * Vault keys: `dotenv://:key_` and 64 hexadecimal digits, as in the tests of its own library. Vault identifiers: `vlt_` and 64
 * hexadecimal digits, as samples look.
 */
export const dotenvVault = {
  id: 'dotenv-vault',
  name: 'Dotenv Vault',
  docs: 'https://www.dotenv.org/docs/security/dotenv-key',
  hosts: ['vault.dotenv.org'],
  keys: {
    'dotenv-vault-key': {
      name: 'Dotenv Vault vault key',
      source: 'https://github.com/motdotla/dotenv/blob/master/tests/test-config-vault.js',
      shape: ['dotenv://:key_', { hex: 64 }],
      manual: {
        page: 'https://www.dotenv.org/docs/dotenv-vault/rotatekey',
        steps: ['dotenv-vault rotatekey', 'Build and deploy anew, with new secrets'],
      },
      reach: 'Opens the encrypted `.env.vault` of one environment.',
    },
    'dotenv-vault-identifier': {
      name: 'Dotenv Vault vault identifier',
      shape: ['vlt_', { hex: 64 }],
      manual: {
        page: 'https://www.dotenv.org/docs/dotenv-vault/rotatekey',
        steps: ['dotenv-vault rotatekey', 'Build and deploy anew, with new secrets'],
      },
      reach: 'Names a vault; with a key beside it opens its secrets.',
    },
  },
} as const satisfies Service
