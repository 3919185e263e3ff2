import type { Service } from '../model/service.ts'

/** API secrets: 32 characters of URL-safe base64, as samples look. */
export const env0 = {
  id: 'env0',
  name: 'env zero',
  docs: 'https://docs.envzero.com/guides/admin-guide/user-management/api-keys',
  hosts: ['api.env0.com'],
  keys: {
    'env0-api-secret': {
      name: 'env zero API secret',
      shape: [{ base64url: 32 }],
      beside: [
        { named: '*env0_api_secret' },
        { named: '*env0_secret' },
        { named: '*envzero_api_secret' },
        { named: '*envzero_secret' },
        { word: 'api.env0.com', within: 160 },
      ],
      manual: { page: 'https://app.env0.com/', steps: ['Organization settings, API keys', 'Delete the key'] },
      reach: 'Runs and changes infrastructure environments, with its id.',
    },
  },
} as const satisfies Service
