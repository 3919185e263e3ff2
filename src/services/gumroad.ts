import type { Service } from '../model/service.ts'

/** Access tokens: 43 characters; older ones have 64 hexadecimal digits. As samples look. */
export const gumroad = {
  id: 'gumroad',
  name: 'Gumroad',
  docs: 'https://gumroad.com/api',
  hosts: ['api.gumroad.com'],
  keys: {
    'gumroad-access-token': {
      name: 'Gumroad access token',
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
