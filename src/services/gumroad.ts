import type { Service } from '../model/service.ts'

/**
 * Access tokens: 32 bytes in URL-safe base64, as the library makes them that its public code uses; 64 hexadecimal digits in
 * its older versions.
 */
export const gumroad = {
  id: 'gumroad',
  name: 'Gumroad',
  docs: 'https://gumroad.com/api',
  hosts: ['api.gumroad.com'],
  keys: {
    'gumroad-access-token': {
      name: 'Gumroad access token',
      source: 'https://github.com/doorkeeper-gem/doorkeeper/blob/main/lib/doorkeeper/oauth/helpers/unique_token.rb',
      shapes: [[{ base64url: 43 }], [{ hex: 64 }]],
      beside: [
        { named: '*gumroad_access_token' },
        { named: '*gumroad_token' },
        { named: '*gumroad_api_key' },
        { named: '*gumroad_key' },
        { named: '*gumroad_api_token' },
        { named: '*gumroad_secret' },
        { named: '*gumroad_app_secret' },
        { named: '*gumroad_application_secret' },
      ],
      carriers: [{ query: 'access_token' }, { header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://gumroad.com/settings/advanced', steps: ['Applications: open it', 'Delete it'] },
      reach: 'Reads sales and customers and changes products.',
    },
  },
} as const satisfies Service
