import type { Service } from '../model/service.ts'

/**
 * Token and secret of the command line have 32 hex digits each, as samples look; names tell them apart from others. API tokens
 * are JSON Web Tokens or UUIDs and not among these.
 */
export const cleverCloud = {
  id: 'clever-cloud',
  name: 'Clever Cloud',
  docs: 'https://www.clever.cloud/developers/doc/cli/',
  hosts: ['api.clever-cloud.com', 'api-bridge.clever-cloud.com', 'console.clever-cloud.com'],
  keys: {
    'clever-cloud-secret': {
      name: 'Clever Cloud secret',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*clever_secret' },
        { named: '*clever_cloud_secret' },
        { named: '*clever_cloud_token_secret' },
        { named: '*clever_cloud_auth_secret' },
        { named: '*clever_cloud_api_secret' },
      ],
      access: 'full',
      manual: {
        page: 'https://console.clever-cloud.com/users/me/oauth-tokens',
        steps: ['Profile, OAuth tokens', 'Revoke the token'],
      },
      personal: 'It acts as its user: make a user for the machine.',
      reach: 'Does in the organizations all that its user may do, with its token.',
    },
  },
} as const satisfies Service
