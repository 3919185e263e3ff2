import type { Service } from '../model/service.ts'

/** Personal access tokens and those of service accounts; the page shows none, and lengths are those of tokens in use. */
export const gitguardian = {
  id: 'gitguardian',
  name: 'GitGuardian',
  docs: 'https://docs.gitguardian.com/api-docs/authentication',
  hosts: ['api.gitguardian.com', 'api.eu1.gitguardian.com'],
  selfHosted: true,
  keys: {
    'gitguardian-api-key': {
      name: 'GitGuardian API key',
      shape: [{ base62: [64, 80] }],
      beside: [
        { named: '*gitguardian_api_key' },
        { named: '*gitguardian_token' },
        { named: '*gitguardian_api_token' },
        { named: '*ggshield_api_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Token {key}' }],
      manual: {
        page: 'https://dashboard.gitguardian.com/api/personal-access-tokens',
        steps: ['Find the token; a service account’s beside it', 'Revoke it'],
      },
      reach: 'Scans, and with its scopes reads an organization’s leaked secrets.',
    },
  },
} as const satisfies Service
