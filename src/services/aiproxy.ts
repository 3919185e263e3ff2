import type { Service } from '../model/service.ts'

/** Partial keys: `v2`, `|`, 8 hexadecimal digits, `|` and 16 characters of URL-safe base64 or more, as samples look. */
export const aiproxy = {
  id: 'aiproxy',
  name: 'AIProxy',
  docs: 'https://www.aiproxy.pro/docs',
  hosts: ['api.aiproxy.pro'],
  keys: {
    'aiproxy-api-key': {
      name: 'AIProxy API key',
      shape: ['v2', '|', { hex: 8 }, '|', { base64url: [16, 60] }],
      beside: [
        { named: '*aiproxy_partial_key' },
        { named: '*aiproxy_api_key' },
        { named: '*aiproxy_key' },
        { named: '*aiproxy_token' },
        { named: '*aiproxy_api_token' },
        { named: '*aiproxy_access_token' },
        { named: '*aiproxy_secret' },
        { named: '*aiproxy_api_secret' },
        { named: '*aiproxy_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.aiproxy.pro/docs',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses models at the owner’s cost.',
    },
  },
} as const satisfies Service
