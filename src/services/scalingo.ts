import type { Service } from '../model/service.ts'

/** API tokens: `tk-us-` as the issuer’s SDKs show it, and 48 characters in samples. */
export const scalingo = {
  id: 'scalingo',
  name: 'Scalingo',
  docs: 'https://developers.scalingo.com',
  hosts: ['auth.scalingo.com', 'api.osc-fr1.scalingo.com', '*.scalingo.com'],
  keys: {
    'scalingo-api-token': {
      name: 'Scalingo API token',
      source: 'https://github.com/Scalingo/scalingo.js',
      shape: ['tk-us-', { base64url: [40, 64] }],
      manual: { page: 'https://dashboard.scalingo.com/account/tokens', steps: ['API tokens: find it by its name', 'Revoke it'] },
      reach: 'Deploys and deletes applications and reads their variables, as its user.',
    },
  },
} as const satisfies Service
