import type { Service } from '../model/service.ts'

/** API secrets: 43 characters of base64 and `=`, as samples look. */
export const acquia = {
  id: 'acquia',
  name: 'Acquia',
  docs: 'https://docs.acquia.com/acquia-cloud-platform/develop/api/auth',
  hosts: ['cloud.acquia.com', 'accounts.acquia.com'],
  keys: {
    'acquia-api-secret': {
      name: 'Acquia API secret',
      shape: [{ base64: 43 }, '='],
      beside: [
        { named: '*acquia_secret' },
        { named: '*acquia_api_secret' },
        { named: '*acquia_client_secret' },
        { named: '*acli_secret' },
        { named: '*acli_api_secret' },
        { named: '*acli_client_secret' },
        { named: '*acquia_cli_secret' },
        { named: '*acquia_cli_api_secret' },
        { named: '*acquia_cli_client_secret' },
        { named: '*acquia_cloud_secret' },
        { named: '*acquia_cloud_api_secret' },
        { named: '*acquia_cloud_client_secret' },
        { named: '*cloud_platform_secret' },
        { named: '*cloud_platform_api_secret' },
        { named: '*cloud_platform_client_secret' },
        { word: 'cloud.acquia.com', within: 160 },
      ],
      manual: { page: 'https://cloud.acquia.com/a/profile/tokens', steps: ['Find the token by its label', 'Revoke it'] },
      reach: 'With its key: deploys and changes applications as its owner.',
    },
  },
} as const satisfies Service
