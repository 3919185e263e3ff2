import type { Service } from '../model/service.ts'

/** Access tokens: 64 characters of URL-safe base64, as samples look. */
export const zammad = {
  id: 'zammad',
  name: 'Zammad',
  docs: 'https://docs.zammad.org/',
  hosts: ['*.zammad.com'],
  selfHosted: true,
  keys: {
    'zammad-token': {
      name: 'Zammad access token',
      shape: [{ base64url: 64 }],
      beside: [
        { named: '*zammad_token' },
        { named: '*zammad_api_token' },
        { named: '*zammad_access_token' },
        { named: '*zammad_api_key' },
        { named: '*zammad_key' },
        { named: '*zammad_pat' },
        { named: '*zammad_personal_access_token' },
        { named: '*zammad_auth_token' },
        { named: '*zammad_http_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Token token={key}' }],
      manual: {
        page: 'https://docs.zammad.org/',
        steps: ['Find where the access token was made', 'End it there, and make another'],
      },
      reach: 'Reads and answers tickets of customers.',
    },
  },
} as const satisfies Service
