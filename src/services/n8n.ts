import type { Service } from '../model/service.ts'

/**
 * API keys are JSON Web Tokens of the issuer `n8n`; older ones begin with `n8n_api_` and have 40 bytes as hex digits behind it. So
 * does the public code of the server make them; each server is a host of its own. A key for encryption that nobody chose is 24 bytes in base64.
 */
export const n8n = {
  id: 'n8n',
  name: 'n8n',
  docs: 'https://docs.n8n.io/api/authentication/',
  hosts: [],
  selfHosted: true,
  keys: {
    'n8n-api-key': {
      name: 'n8n API key',
      source:
        'https://github.com/n8n-io/n8n/blob/00f462ab54ee178f8ce499842db267a4a6b7d627/packages/cli/src/services/public-api-key.service.ts',
      shape: ['eyJ', { base64url: [16, 100] }, '.eyJ', { base64url: [60, 500] }, '.', { base64url: 43 }],
      check: 'jwt',
      beside: [{ named: '*n8n_api_key' }, { named: '*n8n_api_token' }, { named: '*n8n_token' }, { named: '*n8n_key' }],
      carriers: [{ header: 'X-N8N-API-KEY', value: '{key}' }],
      manual: { page: 'https://docs.n8n.io/api/authentication/', steps: ['On the server: Settings, n8n API', 'Delete the key'] },
      reach: 'Reads and changes workflows, and so runs code and reads credentials of one server.',
    },
    'n8n-legacy-api-key': {
      name: 'n8n API key (old form)',
      source:
        'https://github.com/n8n-io/n8n/blob/00f462ab54ee178f8ce499842db267a4a6b7d627/packages/cli/src/services/public-api-key.service.ts',
      shape: ['n8n_api_', { hex: 80 }],
      carriers: [{ header: 'X-N8N-API-KEY', value: '{key}' }],
      manual: { page: 'https://docs.n8n.io/api/authentication/', steps: ['On the server: Settings, n8n API', 'Delete the key'] },
      reach: 'Reads and changes workflows, and so runs code of one server.',
    },
    'n8n-encryption-key': {
      name: 'n8n encryption key',
      source:
        'https://github.com/n8n-io/n8n/blob/030e633a7343e39d2b925210a6f96ae89602cbae/packages/core/src/instance-settings/instance-settings.ts',
      shape: [{ base64: [24, 64] }],
      beside: [{ named: '*n8n_encryption_key' }, { named: 'encryptionKey', in: '**/.n8n/config' }],
      manual: {
        page: 'https://docs.n8n.io/hosting/configuration/configuration-examples/encryption-key/',
        steps: ['On the server: export credentials, set a new N8N_ENCRYPTION_KEY', 'Import the credentials, and rotate them all'],
      },
      reach: 'Decrypts all credentials that one server has stored.',
    },
  },
} as const satisfies Service
