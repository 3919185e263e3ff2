import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

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
        ...named(
          ['acquia', 'acli', 'acquia_cli', 'acquia_cloud', 'cloud_platform'],
          ['_secret', '_api_secret', '_client_secret'],
        ),
        { word: 'cloud.acquia.com', within: 160 },
      ],
      manual: { page: 'https://cloud.acquia.com/a/profile/tokens', steps: ['Find the token by its label', 'Revoke it'] },
      reach: 'With its key: deploys and changes applications as its owner.',
    },
  },
} as const satisfies Service
