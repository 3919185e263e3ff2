import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 64 to 128 hexadecimal digits are looked at. */
export const easypanel = {
  id: 'easypanel',
  name: 'Easypanel',
  docs: 'https://easypanel.io/docs',
  hosts: [],
  selfHosted: true,
  keys: {
    'easypanel-api-key': {
      name: 'Easypanel API key',
      shape: [{ hex: [64, 128] }],
      beside: [
        { named: '*easypanel_token' },
        { named: '*easypanel_api_token' },
        { named: '*easypanel_access_token' },
        { named: '*easypanel_api_key' },
        { named: '*easypanel_key' },
        { named: '*easypanel_pat' },
        { named: '*easypanel_personal_access_token' },
        { named: '*easypanel_auth_token' },
        { named: '*easypanel_secret' },
        { named: '*easypanel_api_secret' },
        { named: '*easypanel_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://easypanel.io/docs', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Does in the server what its user may.',
    },
  },
} as const satisfies Service
